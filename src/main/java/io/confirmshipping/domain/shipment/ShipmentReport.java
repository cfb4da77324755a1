package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.explanation.HistoryCode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A report of a carrier or a fulfillment center on a shipment. It may come late, twice, or out of order.
 *
 * @param id the reporter's own: what is reported again has the same
 * @param at when it happened, by the reporter's clock
 * @param received units that were received with just this report; empty but for {@link Type#RECEIVING}
 */
public record ShipmentReport(String id, Type type, Instant at, List<SkuQuantity> received) {

    /** The kinds of reports. */
    public enum Type {
        SHIPPED(ShipmentStatus.SHIPPED, HistoryEntry.Kind.SHIPPED, HistoryEntry.Actor.CARRIER),
        IN_TRANSIT(ShipmentStatus.IN_TRANSIT, HistoryEntry.Kind.IN_TRANSIT, HistoryEntry.Actor.CARRIER),
        DELIVERED(ShipmentStatus.DELIVERED, HistoryEntry.Kind.DELIVERED, HistoryEntry.Actor.CARRIER),
        CHECKED_IN(ShipmentStatus.CHECKED_IN, HistoryEntry.Kind.CHECKED_IN, HistoryEntry.Actor.FULFILLMENT_CENTER),
        /** Some units were received; others may follow. */
        RECEIVING(ShipmentStatus.RECEIVING, HistoryEntry.Kind.RECEIVING, HistoryEntry.Actor.FULFILLMENT_CENTER),
        /** No more units are expected. */
        CLOSED(ShipmentStatus.CLOSED, HistoryEntry.Kind.CLOSED, HistoryEntry.Actor.FULFILLMENT_CENTER);

        private final ShipmentStatus reached;
        private final HistoryEntry.Kind what;
        private final HistoryEntry.Actor by;

        Type(ShipmentStatus reached, HistoryEntry.Kind what, HistoryEntry.Actor by) {
            this.reached = reached;
            this.what = what;
            this.by = by;
        }

        /** Returns how far the shipment has come at least. */
        ShipmentStatus reached() {
            return reached;
        }
    }

    /** The most that a reporter's clock may be ahead of ours. Source: our decision. */
    public static final Duration MAX_AHEAD = Duration.ofMinutes(5);

    public ShipmentReport {
        received = List.copyOf(received);
    }

    /**
     * Checks that it happened between the minute of the confirmation of its shipment and {@link #MAX_AHEAD} from now. A
     * reporter may cut its times to seconds or minutes. Source: rules.md#rule-17.
     *
     * @throws InvalidInput naming its instant
     */
    void checkTime(Instant confirmedAt, Instant now) {
        Instant latest = now.plus(MAX_AHEAD);
        if (at.isBefore(confirmedAt.truncatedTo(ChronoUnit.MINUTES))) {
            throw wrongTime(FieldCode.REPORTED_BEFORE_CONFIRMATION.of(at, confirmedAt));
        }
        if (at.isAfter(latest)) {
            throw wrongTime(FieldCode.REPORTED_AHEAD.of(at, now, MAX_AHEAD.toMinutes()));
        }
    }

    private InvalidInput wrongTime(Explanation reason) {
        return new InvalidInput(Position.of(CommandPart.REPORTED_AT), reason);
    }

    /** Returns the units that were received with it. */
    public long units() {
        return received.stream().mapToLong(SkuQuantity::quantity).sum();
    }

    /** Returns the entry for the shipment's history. */
    public HistoryEntry entry() {
        HistoryEntry entry = HistoryEntry.by(type.by, type.what, at);
        return received.isEmpty() ? entry : entry.with(HistoryCode.RECEIVED.of(units()));
    }
}
