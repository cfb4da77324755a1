/** Confirmed shipments, each an item of its own. */
package io.confirmshipping.dynamodb.shipment;
