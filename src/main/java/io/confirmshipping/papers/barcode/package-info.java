/** Barcodes as rectangles on a grid of modules, each a whole number of dots of a label printer. */
package io.confirmshipping.papers.barcode;
