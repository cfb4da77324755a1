package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.shipping.ExcessiveQuantity;
import io.confirmshipping.domain.shipping.QuantityChangeLimit;
import io.confirmshipping.domain.shipping.ShippingRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A shipment with what is in its boxes. Source: rules.md#rule-11. */
public record PackedShipment(ConfirmedShipment shipment, Manifest manifest) {

    /** SKUs that an entry of the history names. */
    private static final int MAX_LISTED = 3;

    /**
     * Changes quantities, and the boxes that they are in.
     *
     * @return itself if it holds these quantities already
     * @throws CommandRefused workflow-cancelled, sku-not-in-shipment, receiving-has-begun, quantity-change-limit,
     *     empty-shipment, box-limit-exceeded
     * @throws InvalidInput naming every box and SKU that does not agree with the rest
     */
    public PackedShipment edit(QuantityEdit edit, ShippingRules rules, Instant now) {
        shipment.checkNotCancelled();
        SkuCheck skus = new SkuCheck(shipment.id(), edit);
        return edited(edit.items().isEmpty() ? summed(edit) : edit, skus, rules, now);
    }

    /** With the sums of what the boxes are to hold. */
    private QuantityEdit summed(QuantityEdit edit) {
        Set<String> named = edit.boxes().stream()
                .flatMap(box -> box.items().stream())
                .map(NewQuantity::msku)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Manifest repacked = repacked(new BoxChanges(shipment.id(), manifest.boxNumbers(), named).runs(edit.boxes()));
        Map<String, Integer> sums = repacked.quantities();
        return new QuantityEdit(
                named.stream()
                        .map(msku -> new NewQuantity(msku, sums.getOrDefault(msku, 0)))
                        .toList(),
                edit.boxes());
    }

    private PackedShipment edited(QuantityEdit edit, SkuCheck skus, ShippingRules rules, Instant now) {
        checkNamedOnce(edit.items());
        Map<String, Item> confirmed =
                manifest.confirmed().stream().collect(Collectors.toMap(Item::msku, Function.identity()));
        skus.refuseUnknown(edit.items().stream()
                .map(NewQuantity::msku)
                .filter(msku -> !confirmed.containsKey(msku))
                .toList());
        Manifest edited = repacked(runs(edit));
        checkSums(edit.items(), edited.quantities());
        if (edited.equals(manifest)) {
            return this;
        }
        shipment.checkNotReceived();
        skus.refuseExcessive(excessive(edit.items(), confirmed, rules.quantityChanges()));
        if (edited.boxes().isEmpty()) {
            throw new CommandRefused(
                    RefusalCode.EMPTY_SHIPMENT,
                    "Shipment %s would hold nothing. Leave at least one unit in it, or cancel the workflow."
                            .formatted(shipment.id()));
        }
        checkBoxes(edited, rules);
        return new PackedShipment(shipment.repacked(edited.boxCount(), edited.unitCount(), now), edited);
    }

    private static void checkNamedOnce(List<NewQuantity> items) {
        Set<String> named = new HashSet<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!named.add(items.get(i).msku())) {
                errors.add(new FieldError("items[%d].msku".formatted(i), "is named before; name every SKU once"));
            }
        }
        throwIfAny(errors);
    }

    private Manifest repacked(List<BoxRun> runs) {
        return manifest.with(new Repacking(runs).of(manifest.boxes()));
    }

    private List<BoxRun> runs(QuantityEdit edit) {
        if (!edit.boxes().isEmpty()) {
            Set<String> mskus = edit.items().stream().map(NewQuantity::msku).collect(Collectors.toSet());
            return new BoxChanges(shipment.id(), manifest.boxNumbers(), mskus).runs(edit.boxes());
        }
        Map<String, Integer> current = manifest.quantities();
        return edit.items().stream()
                .flatMap(item -> spread(item, item.quantity() - current.get(item.msku())).stream())
                .toList();
    }

    private List<BoxRun> spread(NewQuantity item, int difference) {
        QuantityDistribution spread = new QuantityDistribution(item.msku(), manifest.boxes());
        if (difference > 0 && !spread.hasBoxes()) {
            throw new InvalidInput(
                    "boxes",
                    "are needed: no box holds %s any more; say which boxes are to hold it".formatted(item.msku()));
        }
        if (difference == 0) {
            return List.of();
        }
        return difference > 0 ? spread.more(difference) : spread.less(-difference);
    }

    /** Boxes and items agree by themselves where a change was spread. */
    private static void checkSums(List<NewQuantity> items, Map<String, Integer> inBoxes) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int held = inBoxes.get(items.get(i).msku());
            if (held != items.get(i).quantity()) {
                errors.add(new FieldError(
                        "items[%d].quantity".formatted(i),
                        "is %d, but the boxes would hold %d"
                                .formatted(items.get(i).quantity(), held)));
            }
        }
        throwIfAny(errors);
    }

    private List<ExcessiveQuantity> excessive(
            List<NewQuantity> items, Map<String, Item> confirmed, QuantityChangeLimit limit) {
        Map<String, Integer> current = manifest.quantities();
        return items.stream()
                .flatMap(item -> limit
                        .excess(
                                item.msku(),
                                confirmed.get(item.msku()).quantity(),
                                current.get(item.msku()),
                                item.quantity())
                        .stream())
                .toList();
    }

    /** Only the number of units in a box can have changed: a box with a side over the limit may hold a single one. */
    private void checkBoxes(Manifest edited, ShippingRules rules) {
        rules.of(shipment.method())
                .boxLimit()
                .flatMap(limit -> edited.boxes().stream()
                        .filter(numbered -> limit.tooLong(numbered.group()))
                        .findFirst())
                .ifPresent(numbered -> {
                    throw new CommandRefused(
                            RefusalCode.BOX_LIMIT_EXCEEDED,
                            "Box %s has a side that a small parcel may have only for a single oversize unit. Leave one unit in it, and say under boxes which others change."
                                    .formatted(new BoxId(shipment.id(), numbered.first())));
                });
    }

    public boolean hasAsManyBoxesAs(PackedShipment other) {
        return manifest.boxCount() == other.manifest.boxCount();
    }

    /** Returns how its quantities were edited since an earlier version, for the shipment's history. */
    public List<HistoryEntry> actsSince(PackedShipment earlier) {
        return shipment.version() == earlier.shipment.version()
                ? List.of()
                : List.of(HistoryEntry.bySeller(HistoryEntry.What.QUANTITIES_CHANGED, shipment.updatedAt())
                        .with(changesSince(earlier)));
    }

    String changesSince(PackedShipment earlier) {
        Map<String, Integer> before = earlier.manifest.quantities();
        List<String> changes = manifest.quantities().entrySet().stream()
                .filter(now -> !Objects.equals(before.get(now.getKey()), now.getValue()))
                .map(now -> "%s %d -> %d".formatted(now.getKey(), before.get(now.getKey()), now.getValue()))
                .toList();
        if (changes.isEmpty()) {
            return "moved between boxes";
        }
        String first = String.join(", ", changes.subList(0, Math.min(MAX_LISTED, changes.size())));
        return changes.size() <= MAX_LISTED
                ? first
                : "%s and %d other SKUs".formatted(first, changes.size() - MAX_LISTED);
    }

    private static void throwIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
