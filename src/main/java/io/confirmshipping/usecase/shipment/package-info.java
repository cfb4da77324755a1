/** What happens to a confirmed shipment, by its seller, its carrier and its fulfillment center; and the ports to what is kept of it. */
package io.confirmshipping.usecase.shipment;
