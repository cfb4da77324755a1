/** The preparation of units by SKU, as sellers state it. Nothing else follows from it. */
package io.confirmshipping.usecase.prep;
