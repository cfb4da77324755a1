package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.HistoryCode;
import io.confirmshipping.domain.explanation.LedgerCode;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.shipment.quantities.ManifestEdit;
import io.confirmshipping.domain.shipment.quantities.PromisedLimits;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import io.confirmshipping.domain.shipment.quantities.SmallestEdits;
import io.confirmshipping.domain.shipping.ShippingRules;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A shipment with what is in its boxes. Source: rules.md#rule-11.
 *
 * @param entered the tracking that its seller has entered
 */
public record PackedShipment(ConfirmedShipment shipment, Manifest manifest, Optional<Tracking> entered) {

    /** SKUs that an entry of the history names. */
    private static final int MAX_LISTED = 3;

    /** Creates a shipment for which no tracking has been entered. */
    public PackedShipment(ConfirmedShipment shipment, Manifest manifest) {
        this(shipment, manifest, Optional.empty());
    }

    /**
     * Edits the quantities of the shipment, and of its boxes. Once its last box without tracking is gone, it is ready to
     * ship. Source: rules.md#rule-25.
     *
     * @param travels whether a box of these can be handled on its way and where it goes
     * @param cancellable whether its workflow can still be cancelled, which a refusal advises only then
     * @return itself if it holds these quantities already
     * @throws CommandRefused workflow-cancelled, sku-not-in-shipment, receiving-has-begun, quantity-change-limit,
     *     empty-shipment, box-limit-exceeded, carrier-not-available
     * @throws InvalidInput naming every box and SKU that does not agree with the rest
     */
    public PackedShipment edit(
            QuantityEdit edit, ShippingRules rules, Predicate<BoxGroup> travels, boolean cancellable, Instant now) {
        shipment.checkNotCancelled();
        PromisedLimits promised = promised(rules);
        ManifestEdit change =
                new ManifestEdit(shipment.id(), manifest, edit, travels.and(promised::allows), cancellable);
        Manifest edited = change.result();
        if (edited.equals(manifest)) {
            return this;
        }
        shipment.checkNotReceived();
        change.check(edited, rules.quantityChanges(), promised);
        return new PackedShipment(
                shipment.repacked(edited.boxCount(), edited.unitCount(), isTracked(edited), now), edited, entered);
    }

    private boolean isTracked(Manifest edited) {
        return entered.filter(tracking -> tracking.covers(edited.boxNumbers())).isPresent();
    }

    private PromisedLimits promised(ShippingRules rules) {
        return new PromisedLimits(shipment.id(), rules.of(shipment.method()), shipment.carrier());
    }

    /** Returns the smallest edits; if any edit would be accepted, one of them would be. None once a center receives it. */
    public Stream<QuantityEdit> smallestEdits(ShippingRules rules, Predicate<BoxGroup> travels) {
        return shipment.status().isReceived() || shipment.status() == ShipmentStatus.CANCELLED
                ? Stream.empty()
                : new SmallestEdits(
                                shipment.id(), manifest, rules.quantityChanges(), travels.and(promised(rules)::allows))
                        .stream();
    }

    /** Returns what an edit has done to it since an earlier state, as a reason of charges. */
    public Explanation changedSince(PackedShipment earlier) {
        int removed = earlier.manifest.boxCount() - manifest.boxCount();
        return removed == 0
                ? LedgerCode.QUANTITIES_CHANGED.of(shipment.id().value())
                : LedgerCode.BOXES_REMOVED.of(removed, shipment.id().value());
    }

    /** Returns how its quantities were edited since an earlier version, for the shipment's history. */
    public List<HistoryEntry> actsSince(PackedShipment earlier) {
        return shipment.version() == earlier.shipment.version()
                ? List.of()
                : List.of(HistoryEntry.bySeller(HistoryEntry.Kind.QUANTITIES_CHANGED, shipment.updatedAt())
                        .with(changesSince(earlier)));
    }

    /** Returns what has changed since an earlier state of this shipment, for its history. */
    Explanation changesSince(PackedShipment earlier) {
        Map<String, Integer> before = earlier.manifest.quantities();
        List<Explanation> changes = manifest.quantities().entrySet().stream()
                .filter(now -> !Objects.equals(before.get(now.getKey()), now.getValue()))
                .map(now -> HistoryCode.QUANTITY.of(now.getKey(), before.get(now.getKey()), now.getValue()))
                .toList();
        if (changes.isEmpty()) {
            return HistoryCode.MOVED_BETWEEN_BOXES.of();
        }
        int others = changes.size() - MAX_LISTED;
        return others <= 0
                ? HistoryCode.QUANTITIES.of(changes)
                : HistoryCode.QUANTITIES_AND_OTHERS.of(changes.subList(0, MAX_LISTED), others);
    }
}
