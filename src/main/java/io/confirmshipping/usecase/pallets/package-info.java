/** Use cases that show the pallets of a shipment, or replace them by the seller's own. */
package io.confirmshipping.usecase.pallets;
