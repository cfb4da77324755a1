/** Workflows and shipments as the API shows them, in its own words. */
package io.confirmshipping.function.inbound.view;
