package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.text.CountText;
import java.util.Optional;

/**
 * Units that have arrived for a cancelled shipment, of which a center expects none. Source: rules.md#rule-17.
 *
 * @param detail the same as a sentence
 */
public record UnexpectedUnits(long count, String detail) {

    /** Returns those of this shipment; empty if it is not cancelled, or nothing has arrived for it. */
    public static Optional<UnexpectedUnits> of(ConfirmedShipment shipment) {
        long count = shipment.receivedCount();
        return shipment.status() == ShipmentStatus.CANCELLED && count > 0
                ? Optional.of(new UnexpectedUnits(count, sentence(count, shipment)))
                : Optional.empty();
    }

    private static String sentence(long count, ConfirmedShipment shipment) {
        return "%s arrived at %s for shipment %s, which is cancelled and expects none. Nothing is charged for %s here; check why the boxes were sent."
                .formatted(
                        CountText.of(count, "unit has", "units have"),
                        shipment.warehouseId(),
                        shipment.id(),
                        count == 1 ? "it" : "them");
    }
}
