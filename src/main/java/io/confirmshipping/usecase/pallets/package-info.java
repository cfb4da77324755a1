/** The pallets of a shipment, to look at and to replace by the seller's own. */
package io.confirmshipping.usecase.pallets;
