package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.ReceiptCode;
import java.util.Optional;

/**
 * Units that have arrived for a cancelled shipment, of which a center expects none. Source: rules.md#rule-17.
 *
 * @param detail the same with its particulars
 */
public record UnexpectedUnits(long count, Explanation detail) {

    /** Returns those of this shipment; empty if it is not cancelled, or nothing has arrived for it. */
    public static Optional<UnexpectedUnits> of(ConfirmedShipment shipment) {
        long count = shipment.receivedCount();
        return shipment.status() == ShipmentStatus.CANCELLED && count > 0
                ? Optional.of(new UnexpectedUnits(
                        count,
                        ReceiptCode.ARRIVED_THOUGH_CANCELLED.of(
                                count, shipment.warehouseId(), shipment.id().value())))
                : Optional.empty();
    }
}
