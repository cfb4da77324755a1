package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.explanation.HistoryCode;
import io.confirmshipping.domain.shipment.discrepancy.Inquiry;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.shipping.InquiryRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Everything that is known of one confirmed shipment.
 *
 * @param reports of carriers and centers on it, in any order
 * @param acts what else happened to it
 * @param inquiries about missing units, in any order
 */
public record ShipmentRecord(
        TrackedShipment tracked,
        Manifest manifest,
        List<ShipmentReport> reports,
        List<HistoryEntry> acts,
        List<Inquiry> inquiries) {

    public ConfirmedShipment shipment() {
        return tracked.shipment();
    }

    /**
     * Returns what happened, in the order in which it happened; at the same instant in the order of a shipment's life. If the
     * seller has marked it as shipped, the carrier's report of the same is no entry of its own. Source: rules.md#rule-34.
     */
    public List<HistoryEntry> history() {
        boolean isMarked = acts.stream().anyMatch(HandOver::isOne);
        Stream<HistoryEntry> reported = reports.stream()
                .filter(report -> !isMarked || !HandOver.isReportedBy(report))
                .sorted(Comparator.comparing(ShipmentReport::id))
                .map(this::entry);
        Stream<HistoryEntry> asked = inquiries.stream().flatMap(inquiry -> HistoryEntry.of(inquiry).stream());
        return Stream.of(acts.stream().map(act -> HandOver.confirmed(act, reports)), reported, asked)
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(HistoryEntry::at).thenComparing(HistoryEntry::what))
                .toList();
    }

    private HistoryEntry entry(ShipmentReport report) {
        HistoryEntry entry = report.entry();
        return isCancelled() && report.units() > 0
                ? entry.with(HistoryCode.RECEIVED_THOUGH_CANCELLED.of(report.units()))
                : entry;
    }

    /** Returns it with its boxes, to be edited. */
    public PackedShipment packed() {
        return new PackedShipment(shipment(), manifest, tracked.entered());
    }

    /**
     * Returns the actions that would change the shipment now, and whether its labels can be printed. Source: rules.md#rule-25.
     *
     * @param editable whether some edit of its quantities would be accepted
     * @param rule for inquiries about missing units
     */
    public Set<ShipmentAction> actions(BooleanSupplier editable, InquiryRule rule, Instant now) {
        Set<ShipmentAction> actions = EnumSet.noneOf(ShipmentAction.class);
        if (isCancelled()) {
            return actions;
        }
        actions.add(ShipmentAction.NAME);
        if (editable.getAsBoolean()) {
            actions.add(ShipmentAction.ITEMS);
        }
        if (!shipment().method().isPartnered() && shipment().status() != ShipmentStatus.CLOSED) {
            actions.add(ShipmentAction.TRACKING);
        }
        if (shipment().canBeHandedOver()) {
            actions.add(ShipmentAction.STATUS);
        }
        if (closed().isInquirable(rule, now)) {
            actions.add(ShipmentAction.INQUIRIES);
        }
        actions.add(ShipmentAction.LABELS);
        return actions;
    }

    private boolean isCancelled() {
        return shipment().status() == ShipmentStatus.CANCELLED;
    }

    /** Returns it with what is missing once it is closed. */
    public ClosedShipment closed() {
        return ClosedShipment.of(shipment(), Receipt.of(manifest, reports), inquiries);
    }

    /**
     * Returns the counts of every SKU that was confirmed, then of every other that a center has received. A cancelled shipment
     * expects no units.
     */
    public List<SkuCount> counts() {
        Map<String, Long> received = Receipt.of(manifest, reports).received();
        Map<String, Integer> quantities = manifest.quantities();
        List<SkuCount> counts = new ArrayList<>();
        for (Item item : manifest.confirmed()) {
            long units = received.getOrDefault(item.msku(), 0L);
            int expected = isCancelled() ? 0 : quantities.get(item.msku());
            counts.add(new SkuCount(item.msku(), item.quantity(), expected, units));
        }
        received.entrySet().stream()
                .filter(other -> !quantities.containsKey(other.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(other -> counts.add(new SkuCount(other.getKey(), 0, 0, other.getValue())));
        return counts;
    }
}
