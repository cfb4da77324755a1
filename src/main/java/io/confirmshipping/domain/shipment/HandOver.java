package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.HistoryCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The hand-over of a shipment to its carrier, of which the seller, the carrier or both tell: one entry of the history either
 * way. Source: rules.md#rule-34.
 */
final class HandOver {

    private HandOver() {}

    /**
     * Returns the shipment after its seller has handed it over; the same shipment if it is on its way already.
     *
     * @throws CommandRefused workflow-cancelled, carrier-reports
     */
    static ConfirmedShipment of(ConfirmedShipment shipment, Instant now) {
        shipment.checkNotCancelled();
        if (shipment.method().isPartnered()) {
            throw new CommandRefused(
                    RefusalCode.CARRIER_REPORTS,
                    RefusedCode.CARRIER_REPORTS_ITSELF.of(
                            shipment.id().value(), shipment.carrier().name()));
        }
        return shipment.status().isOnItsWay() ? shipment : shipment.next(now).withStatus(ShipmentStatus.SHIPPED);
    }

    /** Returns whether its seller can hand the shipment over, which changes it. */
    static boolean isPossible(ConfirmedShipment shipment) {
        return !shipment.method().isPartnered() && !shipment.status().isOnItsWay();
    }

    /** Returns whether a seller says with this act that the shipment was handed over. */
    static boolean isOne(HistoryEntry act) {
        return act.what() == HistoryEntry.Kind.SHIPPED;
    }

    /** Returns the status that an act makes by itself; empty if it makes none, or one that the shipment may leave again. */
    static Optional<ShipmentStatus> reachedBy(HistoryEntry act) {
        return switch (act.what()) {
            case SHIPPED -> Optional.of(ShipmentStatus.SHIPPED);
            case CLOSED -> Optional.of(ShipmentStatus.CLOSED);
            default -> Optional.empty();
        };
    }

    /** Returns whether a carrier reports it with this report. */
    static boolean isReportedBy(ShipmentReport report) {
        return report.type() == ShipmentReport.Type.SHIPPED;
    }

    /** Returns the act with the instant at which the carrier says that it took the boxes; any other act as it is. */
    static HistoryEntry confirmed(HistoryEntry act, Collection<ShipmentReport> reports) {
        Optional<Instant> taken = reports.stream()
                .filter(HandOver::isReportedBy)
                .map(ShipmentReport::at)
                .min(Comparator.naturalOrder());
        return isOne(act) && taken.isPresent() ? act.with(HistoryCode.CARRIER_TOOK_BOXES.of(taken.get())) : act;
    }
}
