/** Use cases of a confirmed shipment, for its seller, its carrier and its fulfillment center; and the ports to shipments. */
package io.confirmshipping.usecase.shipment;
