/** Asks for papers, and turns shipments into what {@link io.confirmshipping.papers.Papers} draws. */
package io.confirmshipping.function.paper;
