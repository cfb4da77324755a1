/** What the API shows of workflows and shipments, in its own words. */
package io.confirmshipping.function.inbound.view;
