package io.confirmshipping.domain.shipment.quantities;

import static io.confirmshipping.domain.CommandPart.BOXES;
import static io.confirmshipping.domain.CommandPart.ITEMS;
import static io.confirmshipping.domain.CommandPart.QUANTITY;
import static io.confirmshipping.domain.CommandPart.SKU;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipping.ExcessiveQuantity;
import io.confirmshipping.domain.shipping.QuantityChangeLimit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A seller's edit of what a shipment holds. Source: rules.md#rule-11. */
public final class ManifestEdit {

    private final ShipmentConfirmationId shipment;
    private final Manifest before;
    private final QuantityEdit edit;
    private final SkuCheck skus;
    private final Map<String, Item> confirmed;
    private final boolean cancellable;
    private final BoxRoom room;

    /**
     * @param edit as the seller wrote it
     * @param allowed whether a box is within its limits; a change that is spread over boxes keeps it, if it can
     * @param cancellable whether the workflow can still be cancelled, which a refusal advises only then
     * @throws InvalidInput naming every box and SKU that does not agree with the rest
     */
    public ManifestEdit(
            ShipmentConfirmationId shipment,
            Manifest before,
            QuantityEdit edit,
            Predicate<BoxGroup> allowed,
            boolean cancellable) {
        this.shipment = shipment;
        this.before = before;
        this.skus = new SkuCheck(shipment, edit, cancellable);
        this.confirmed = before.confirmed().stream().collect(Collectors.toMap(Item::msku, Function.identity()));
        this.cancellable = cancellable;
        this.room = new BoxRoom(allowed);
        this.edit = edit.items().isEmpty() ? withSums(edit) : edit;
    }

    /**
     * Returns the manifest after the edit; an equal one if it holds these quantities already.
     *
     * @throws CommandRefused sku-not-in-shipment
     * @throws InvalidInput naming every box and SKU that does not agree with the rest
     */
    public Manifest result() {
        checkNamedOnce();
        skus.refuseUnknown(edit.items().stream()
                .map(NewQuantity::msku)
                .filter(msku -> !confirmed.containsKey(msku))
                .toList());
        Manifest after = repacked(runs());
        checkSums(after.quantities());
        return after;
    }

    /**
     * Checks that the shipment may hold this.
     *
     * @param after the {@link #result}
     * @param promised the limits that the shipment was accepted within
     * @throws CommandRefused quantity-change-limit, empty-shipment, box-limit-exceeded, carrier-not-available
     */
    public void check(Manifest after, QuantityChangeLimit limit, PromisedLimits promised) {
        skus.refuseExcessive(excessive(limit));
        if (after.boxes().isEmpty()) {
            throw new CommandRefused(
                    RefusalCode.EMPTY_SHIPMENT,
                    (cancellable ? RefusedCode.WOULD_HOLD_NOTHING_OR_CANCEL : RefusedCode.WOULD_HOLD_NOTHING)
                            .of(shipment.value()));
        }
        promised.check(after);
    }

    /** Returns the edit with the sums of what the boxes are to hold. */
    private QuantityEdit withSums(QuantityEdit boxesOnly) {
        Set<String> named = boxesOnly.boxes().stream()
                .flatMap(box -> box.items().stream())
                .map(NewQuantity::msku)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Integer> sums =
                repacked(boxChanges(named).runs(boxesOnly.boxes())).quantities();
        return new QuantityEdit(
                named.stream()
                        .map(msku -> new NewQuantity(msku, sums.getOrDefault(msku, 0)))
                        .toList(),
                boxesOnly.boxes());
    }

    private void checkNamedOnce() {
        FieldErrors errors = new FieldErrors();
        FieldErrors.Duplicates<String> named = errors.duplicates(FieldCode.NAME_EVERY_SKU_ONCE);
        for (int i = 0; i < edit.items().size(); i++) {
            named.check(edit.items().get(i).msku(), Position.of(ITEMS, i).then(SKU));
        }
        errors.throwIfAny();
    }

    private BoxChanges boxChanges(Set<String> mskus) {
        return new BoxChanges(shipment, before.boxNumbers(), mskus);
    }

    private Manifest repacked(List<BoxRun> runs) {
        return before.with(new Repacking(runs).of(before.boxes()));
    }

    private List<BoxRun> runs() {
        if (!edit.boxes().isEmpty()) {
            return boxChanges(edit.items().stream().map(NewQuantity::msku).collect(Collectors.toSet()))
                    .runs(edit.boxes());
        }
        return distributed();
    }

    private List<BoxRun> distributed() {
        Map<String, Integer> current = before.quantities();
        Map<String, Integer> differences = new LinkedHashMap<>();
        edit.items().stream()
                .filter(item -> item.quantity() != current.get(item.msku()))
                .forEach(item -> differences.put(item.msku(), item.quantity() - current.get(item.msku())));
        QuantityDistribution distribution = new QuantityDistribution(before.boxes(), room, differences);
        for (String msku : differences.keySet()) {
            if (!distribution.hasBoxes(msku)) {
                throw new InvalidInput(Position.of(BOXES), FieldCode.NAME_BOXES_FOR.of(msku));
            }
        }
        return distribution.runs();
    }

    /** Checks that boxes and items agree; where the change was distributed they do. */
    private void checkSums(Map<String, Integer> inBoxes) {
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < edit.items().size(); i++) {
            NewQuantity item = edit.items().get(i);
            int held = inBoxes.get(item.msku());
            if (held != item.quantity()) {
                errors.add(
                        Position.of(ITEMS, i).then(QUANTITY), FieldCode.OTHER_SUM_AFTERWARDS.of(item.quantity(), held));
            }
        }
        errors.throwIfAny();
    }

    private List<ExcessiveQuantity> excessive(QuantityChangeLimit limit) {
        Map<String, Integer> current = before.quantities();
        return edit.items().stream()
                .flatMap(item -> limit
                        .excess(
                                item.msku(),
                                confirmed.get(item.msku()).quantity(),
                                current.get(item.msku()),
                                item.quantity())
                        .stream())
                .toList();
    }
}
