/** Loaded pallets as a picture: isometric, in SVG. */
package io.confirmshipping.function.drawing;
