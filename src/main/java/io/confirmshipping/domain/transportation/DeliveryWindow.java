package io.confirmshipping.domain.transportation;

import io.confirmshipping.domain.identity.ShipmentId;
import java.time.Instant;

/**
 * The days in which a shipment is expected at its center, as they were offered at one instant.
 *
 * @param end the first instant after it
 * @param validUntil the first instant at which it can no longer be chosen
 */
public record DeliveryWindow(ShipmentId shipment, Instant start, Instant end, Instant offeredAt, Instant validUntil) {

    public boolean isValidAt(Instant now) {
        return now.isBefore(validUntil);
    }
}
