package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipment.quantities.BoxChange;
import io.confirmshipping.domain.shipment.quantities.NewQuantity;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import io.confirmshipping.function.inbound.view.PlanBox;
import io.confirmshipping.function.inbound.view.PlanBoxes;
import io.confirmshipping.function.inbound.view.ShownPlan;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.usecase.operation.OperationProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns the whole new contents of a confirmed shipment into an edit of its quantities. */
record RequestedContents(ShownPlan plan, ShipmentId shipment) {

    /** The most SKUs that a warning names. */
    private static final int MAX_NAMED = 10;

    /** @throws InvalidInput naming every box that the shipment does not have */
    QuantityEdit edit(ContentUpdateInput input) {
        PlanBoxes boxes = new PlanBoxes(plan);
        Map<String, PlanBox> known = new HashMap<>();
        boxes.of(shipment).forEach(box -> known.put(boxes.packageId(box), box));
        check(input, known.keySet());
        Map<String, BoxGroup> requested = new HashMap<>();
        input.boxes().forEach(box -> requested.put(box.packageId(), box.contents()));
        List<BoxChange> changes = new ArrayList<>();
        known.forEach((id, box) -> changes.add(new BoxChange(
                box.boxId().orElseThrow().toString(),
                quantities(
                        box.group().items(),
                        Optional.ofNullable(requested.get(id))
                                .map(BoxGroup::items)
                                .orElse(List.of())))));
        List<SkuQuantity> held = plan.items(shipment).stream()
                .map(item -> new SkuQuantity(item.msku(), item.quantity()))
                .toList();
        List<SkuQuantity> asked = input.items().stream()
                .map(item -> new SkuQuantity(item.msku(), item.quantity()))
                .toList();
        return new QuantityEdit(quantities(held, asked), changes);
    }

    /** Returns a warning of what an edit of quantities leaves as it is, though it was asked for otherwise. Source: rules.md#rule-33. */
    List<OperationProblem> warnings(ContentUpdateInput input) {
        Map<String, Item> confirmed = new HashMap<>();
        plan.confirmedItems(shipment).forEach(item -> confirmed.put(item.msku(), item));
        List<String> kept = input.items().stream()
                .filter(asked -> isOtherThan(confirmed.get(asked.msku()), asked))
                .map(Item::msku)
                .toList();
        return kept.isEmpty()
                ? List.of()
                : List.of(
                        OperationProblem.warning(
                                "BadRequest",
                                "WARNING: Owners, expirations and lots stay as they were confirmed. The request has others for: %s."
                                        .formatted(
                                                kept.stream().limit(MAX_NAMED).collect(Collectors.joining(", "))),
                                "Confirming this preview changes quantities only. To change anything else, cancel the inbound plan and create another."));
    }

    private static boolean isOtherThan(Item confirmed, Item asked) {
        return confirmed.prepOwner() != asked.prepOwner()
                || confirmed.labelOwner() != asked.labelOwner()
                || asked.expiration().isPresent() && !asked.expiration().equals(confirmed.expiration())
                || asked.lot().isPresent() && !asked.lot().equals(confirmed.lot());
    }

    /** Returns the new quantity of each SKU that is held or asked for: 0 if it is not asked for. */
    private static List<NewQuantity> quantities(List<SkuQuantity> held, List<SkuQuantity> asked) {
        Map<String, Integer> quantities = new HashMap<>();
        asked.forEach(each -> quantities.put(each.msku(), each.quantity()));
        Set<String> mskus = new TreeSet<>(quantities.keySet());
        held.forEach(each -> mskus.add(each.msku()));
        return mskus.stream()
                .map(msku -> new NewQuantity(msku, quantities.getOrDefault(msku, 0)))
                .toList();
    }

    private static void check(ContentUpdateInput input, Set<String> known) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < input.boxes().size(); i++) {
            if (!known.contains(input.boxes().get(i).packageId())) {
                errors.add(new FieldError(
                        "boxes[%d].packageId".formatted(i), InboundText.of("is not a box of this shipment")));
            }
        }
        FieldErrors.throwIfAny(errors);
    }
}
