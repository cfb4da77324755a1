package io.confirmshipping.papers.shipment;

import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import java.time.LocalDate;

/**
 * The shipment that a paper belongs to, as it is shown on it. Papers of one shipment share one of these.
 *
 * @param name that the seller gave it; one that cannot be printed is left out, since the ID names the shipment too
 * @param created the day on which it was confirmed, where the boxes ship from
 * @param seller the seller's name, which stands above the center's address
 * @param center the code of the center, for example {@code ONT8}
 * @param shipTo the address of the center
 */
public record PrintedShipment(
        ShipmentConfirmationId id,
        String name,
        LocalDate created,
        String seller,
        Address shipFrom,
        String center,
        Address shipTo) {}
