package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A shipment in the shipping queue.
 *
 * @param shipDate the day chosen for its workflow; empty if the workflow cannot be read
 * @param source where its boxes are; empty if the workflow cannot be read
 * @param marketplace of its workflow; empty if the workflow cannot be read
 */
public record QueuedShipment(
        ConfirmedShipment shipment,
        Optional<LocalDate> shipDate,
        Optional<Address> source,
        Optional<MarketplaceId> marketplace) {}
