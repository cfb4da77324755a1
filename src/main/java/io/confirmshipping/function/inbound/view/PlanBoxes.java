package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.quantities.NumberedBoxes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The boxes of a plan, one by one: equal boxes go to the shipments of an option in their order.
 *
 * @param items of all boxes, by their SKUs
 */
public record PlanBoxes(ShownPlan plan, Map<String, Item> items) {

    public PlanBoxes(ShownPlan plan) {
        this(plan, plan.itemsBySku());
    }

    /** Returns all boxes that are known: those of the shipments once a placement is accepted, else those of the contents. */
    public List<PlanBox> all() {
        if (!plan.whole().hasKnownBoxes()) {
            return List.of();
        }
        return plan.accepted().isPresent()
                ? plan.options().stream()
                        .flatMap(option -> option.shipments().stream())
                        .flatMap(shipment -> of(shipment.id()).stream())
                        .toList()
                : unplaced();
    }

    private List<PlanBox> unplaced() {
        List<BoxGroup> groups = plan.whole().contents().boxes();
        List<PlanBox> boxes = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            for (int place = 0; place < groups.get(group).quantity(); place++) {
                boxes.add(new PlanBox(
                        groups.get(group),
                        new PlanBox.Position(group, place),
                        boxes.size() + 1,
                        1,
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return boxes;
    }

    /** Returns the boxes of a shipment, by their numbers; none as long as they are not known. */
    public List<PlanBox> of(ShipmentId id) {
        if (!plan.whole().hasKnownBoxes()) {
            return List.of();
        }
        PlacementOption option = plan.optionOf(id);
        PlannedShipment shipment = option.find(id).orElseThrow();
        List<PlanBox.Position> positions = positions(option, shipment);
        int order = option.shipments().indexOf(shipment) + 1;
        Optional<String> center = Optional.of(shipment.warehouseId());
        return plan.confirmed(id)
                .map(confirmed -> plan.manifests().apply(confirmed).boxes().stream()
                        .flatMap(boxes -> labeled(boxes, confirmed, positions, order))
                        .toList())
                .orElseGet(() -> IntStream.range(0, positions.size())
                        .mapToObj(i -> new PlanBox(
                                plan.whole()
                                        .contents()
                                        .boxes()
                                        .get(positions.get(i).group()),
                                positions.get(i),
                                i + 1,
                                order,
                                Optional.empty(),
                                center))
                        .toList());
    }

    private static Stream<PlanBox> labeled(
            NumberedBoxes boxes, ConfirmedShipment shipment, List<PlanBox.Position> positions, int order) {
        return boxes.numbers()
                .mapToObj(number -> new PlanBox(
                        boxes.group(),
                        positions.get(number - 1),
                        number,
                        order,
                        Optional.of(new BoxId(shipment.id(), number)),
                        Optional.of(shipment.warehouseId())));
    }

    /** Returns the positions of a shipment's boxes in the contents, in the order of their numbers. */
    private List<PlanBox.Position> positions(PlacementOption option, PlannedShipment shipment) {
        int[] taken = new int[plan.whole().contents().boxes().size()];
        for (PlannedShipment other : option.shipments()) {
            List<PlanBox.Position> positions = new ArrayList<>();
            for (BoxShare share : plan.whole().allocations().of(other.id()).boxes()) {
                for (int i = 0; i < share.quantity(); i++) {
                    positions.add(new PlanBox.Position(share.boxIndex(), taken[share.boxIndex()]++));
                }
            }
            if (other.id().equals(shipment.id())) {
                return positions;
            }
        }
        throw new IllegalStateException("Option %s has no shipment %s".formatted(option.id(), shipment.id()));
    }

    /** Returns the ID that names a box for life. */
    public String packageId(PlanBox box) {
        return BoxView.packageId(box, plan.id());
    }

    /** Returns the JSON of a box. */
    public ObjectNode view(PlanBox box) {
        return BoxView.of(box, plan, items);
    }
}
