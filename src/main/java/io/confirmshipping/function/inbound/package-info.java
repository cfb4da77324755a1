/**
 * A second front door in the shape of Amazon's Fulfillment Inbound API, over the same use cases. It adapts and decides nothing;
 * the front door of our own does not know it.
 */
package io.confirmshipping.function.inbound;
