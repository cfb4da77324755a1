/** What carriers and fulfillment centers would report of shipments, by the clock or at once. */
package io.confirmshipping.local.simulate;
