/** Prints the papers of confirmed shipments. */
package io.confirmshipping.usecase.paper;
