/** The parts of the local server that start beside each other. */
package io.confirmshipping.local.start;
