package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.transportation.Contact;
import io.confirmshipping.domain.transportation.TransportationOption;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The way that a seller selects for one shipment.
 *
 * @param names whether the seller's ID is the one of an option
 * @param contact for this shipment, instead of the one that was given before
 */
public record TransportationSelection(
        ShipmentId shipment, Predicate<TransportationOption> names, Optional<Contact> contact) {}
