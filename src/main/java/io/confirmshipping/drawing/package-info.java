/** Drawings of loaded pallets: isometric, in SVG. */
package io.confirmshipping.drawing;
