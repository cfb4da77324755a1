/** Use cases for the seller, the carrier and the fulfillment center of a confirmed shipment; and the ports to shipments. */
package io.confirmshipping.usecase.shipment;
