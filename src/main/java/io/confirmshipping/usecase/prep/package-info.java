/** How the units of a SKU are prepared, as its seller has said. Nothing else follows from it. */
package io.confirmshipping.usecase.prep;
