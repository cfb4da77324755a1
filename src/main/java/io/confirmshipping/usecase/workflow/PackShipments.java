package io.confirmshipping.usecase.workflow;

import static io.confirmshipping.domain.CommandPart.BOXES;
import static io.confirmshipping.domain.CommandPart.SHIPMENTS;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.charges.PlacementFee;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxMatch;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.Units;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.marketplace.UnitOffering;
import io.confirmshipping.domain.placement.Allocation;
import io.confirmshipping.domain.placement.Allocations;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.transportation.QuoteValidity;
import io.confirmshipping.domain.workflow.AcceptedPlacement;
import io.confirmshipping.domain.workflow.NamedShipments;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes the boxes of a placement that was accepted before they were known, all at once. Source: rules.md#rule-32. */
@Singleton
public class PackShipments {

    /** The boxes of one shipment. */
    public record ShipmentBoxes(ShipmentId shipment, List<BoxGroup> boxes) {

        public ShipmentBoxes {
            boxes = List.copyOf(boxes);
        }
    }

    private final WorkflowWriter workflows;
    private final Marketplaces marketplaces;
    private final Offering offering;

    public PackShipments(WorkflowWriter workflows, Marketplaces marketplaces, Offering offering) {
        this.workflows = workflows;
        this.marketplaces = marketplaces;
        this.offering = offering;
    }

    /**
     * Gives the boxes; the same ones again change nothing.
     *
     * @param shipments every shipment of the accepted option
     * @throws InvalidInput naming every shipment that is not of the accepted option or is named twice, and every SKU that a
     *     box names twice; or if there are too many boxes
     * @throws CommandRefused boxes-do-not-match, naming a shipment, if its boxes do not hold exactly its units or are missing;
     *     box-limit-exceeded; or with any code of {@link Workflow#placementToPack} or {@link WorkflowWriter#change}
     */
    public Change<WorkflowWithContents> pack(WorkflowReference reference, List<ShipmentBoxes> shipments, Instant now) {
        return workflows.changeWithContents(reference, current -> packed(current, shipments, now), now);
    }

    private WorkflowWithContents packed(WorkflowWithContents current, List<ShipmentBoxes> given, Instant now) {
        Workflow workflow = current.workflow();
        if (areKnown(current, given)) {
            return current;
        }
        AcceptedPlacement placement = workflow.placementToPack();
        PlacementOption option = workflow.offer().option(placement.option());
        new NamedShipments(given.stream().map(each -> each.shipment().value()).toList()).check(option);
        checkBoxes(given);
        Packing packing = packing(current, option, given);
        Marketplace marketplace = marketplaces.of(workflow.header());
        Offer offer = offer(workflow, option, packing, marketplace);
        return new WorkflowWithContents(
                workflow.packShipments(offer, QuoteValidity.from(now, marketplace.shipping()), now),
                packing.contents(),
                packing.allocations());
    }

    /** The boxes of all shipments, and which of them each has. */
    private record Packing(Contents contents, Allocations allocations) {}

    private static Packing packing(WorkflowWithContents current, PlacementOption option, List<ShipmentBoxes> given) {
        Map<ShipmentId, List<BoxGroup>> boxes =
                given.stream().collect(Collectors.toMap(ShipmentBoxes::shipment, ShipmentBoxes::boxes));
        List<BoxGroup> all = new ArrayList<>();
        Map<ShipmentId, Allocation> allocations = new LinkedHashMap<>();
        for (PlannedShipment shipment : option.shipments()) {
            Allocation before = current.allocations().of(shipment.id());
            List<BoxGroup> held = boxes.getOrDefault(shipment.id(), List.of());
            checkMatch(shipment.id(), before, current.contents(), held);
            int first = all.size();
            List<BoxShare> shares = IntStream.range(0, held.size())
                    .mapToObj(i -> new BoxShare(first + i, held.get(i).quantity()))
                    .toList();
            allocations.put(shipment.id(), new Allocation(shares, before.fees()));
            all.addAll(held);
        }
        return new Packing(Contents.entered(current.contents().items(), all), new Allocations(allocations));
    }

    /** Returns whether the shipments of an accepted placement have exactly these boxes already. */
    private static boolean areKnown(WorkflowWithContents current, List<ShipmentBoxes> given) {
        Workflow workflow = current.workflow();
        return workflow.status() == WorkflowStatus.AWAITING_CARRIER
                && workflow.header().packing().isAccepted()
                && Set.copyOf(given)
                        .equals(workflow.acceptedPlacement().stream()
                                .flatMap(placement -> placement.shipments().stream())
                                .map(shipment -> boxes(current, shipment.plannedAs()))
                                .collect(Collectors.toSet()));
    }

    private static ShipmentBoxes boxes(WorkflowWithContents current, ShipmentId shipment) {
        return new ShipmentBoxes(
                shipment,
                current.allocations().of(shipment).boxes().stream()
                        .map(share ->
                                current.contents().boxes().get(share.boxIndex()).withQuantity(share.quantity()))
                        .toList());
    }

    private static void checkBoxes(List<ShipmentBoxes> given) {
        FieldErrors errors = new FieldErrors();
        long count = given.stream()
                .flatMap(each -> each.boxes().stream())
                .mapToLong(BoxGroup::quantity)
                .sum();
        if (count > Contents.MAX_BOXES) {
            errors.add(Position.of(SHIPMENTS), FieldCode.BOXES_OF_ALL_TOO_MANY.of(count, Contents.MAX_BOXES));
        }
        for (int i = 0; i < given.size(); i++) {
            List<BoxGroup> boxes = given.get(i).boxes();
            for (int j = 0; j < boxes.size(); j++) {
                boxes.get(j).check(Position.of(SHIPMENTS, i).then(BOXES, j), errors);
            }
        }
        errors.throwIfAny();
    }

    private static void checkMatch(ShipmentId shipment, Allocation units, Contents contents, List<BoxGroup> given) {
        List<Item> items = units.load(contents).items().stream()
                .map(held -> item(contents, held.msku()).withQuantity(held.quantity()))
                .toList();
        BoxMatch.check(shipment.value(), Contents.unpacked(items), given);
    }

    private static Item item(Contents contents, String msku) {
        return contents.items().stream()
                .filter(item -> item.msku().equals(msku))
                .findFirst()
                .orElseThrow();
    }

    private Offer offer(Workflow workflow, PlacementOption option, Packing packing, Marketplace marketplace) {
        PlacementFee fee = PlacementFee.of(option.shipments().stream()
                .flatMap(shipment -> packing.allocations().of(shipment.id()).fee(packing.contents())));
        PlacementOption holding = new UnitOffering(offering)
                .packed(
                        option,
                        id -> packing.allocations().load(id, packing.contents()),
                        fee,
                        marketplace,
                        marketplace.rates().named(workflow.offer().rateCard()));
        return workflow.offer().only(holding, Units.of(packing.contents()));
    }
}
