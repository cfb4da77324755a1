package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.charges.PlacementFee;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxMatch;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.Units;
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
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Takes the boxes of a placement that was accepted before they were known, all at once. Source: rules.md#rule-32. */
@Singleton
public class PackShipments {

    private final WorkflowWriter workflows;
    private final Marketplaces marketplaces;
    private final Offering offering;

    public PackShipments(WorkflowWriter workflows, Marketplaces marketplaces, Offering offering) {
        this.workflows = workflows;
        this.marketplaces = marketplaces;
        this.offering = offering;
    }

    /**
     * @param boxes of every shipment of the accepted option
     * @throws InvalidInput if there are too many boxes
     * @throws CommandRefused boxes-do-not-match, naming a shipment, if its boxes do not hold exactly its units or are missing;
     *     box-limit-exceeded; or with any code of {@link Workflow#packShipments} or {@link WorkflowWriter#change}
     */
    public Change<WorkflowWithContents> pack(
            WorkflowReference reference, Map<ShipmentId, List<BoxGroup>> boxes, Instant now) {
        return workflows.changeWithContents(reference, current -> packed(current, boxes, now), now);
    }

    private WorkflowWithContents packed(
            WorkflowWithContents current, Map<ShipmentId, List<BoxGroup>> boxes, Instant now) {
        Workflow workflow = current.workflow();
        AcceptedPlacement placement = workflow.acceptedPlacement().orElseThrow(workflow::refusal);
        if (workflow.header().packing().isAccepted()) {
            throw workflow.refusal();
        }
        PlacementOption option = workflow.offer().option(placement.option());
        List<BoxGroup> all = new ArrayList<>();
        Map<ShipmentId, Allocation> allocations = new LinkedHashMap<>();
        for (PlannedShipment shipment : option.shipments()) {
            Allocation before = current.allocations().of(shipment.id());
            List<BoxGroup> given = boxes.getOrDefault(shipment.id(), List.of());
            checkMatch(shipment.id(), before, current.contents(), given);
            int first = all.size();
            List<BoxShare> shares = IntStream.range(0, given.size())
                    .mapToObj(i -> new BoxShare(first + i, given.get(i).quantity()))
                    .toList();
            allocations.put(shipment.id(), new Allocation(shares, before.fees()));
            all.addAll(given);
        }
        Contents contents = Contents.entered(current.contents().items(), all);
        Allocations packed = new Allocations(allocations);
        Marketplace marketplace = marketplaces.of(workflow.header());
        Offer offer = offer(workflow, option, contents, packed, marketplace);
        return new WorkflowWithContents(
                workflow.packShipments(offer, QuoteValidity.from(now, marketplace.shipping()), now), contents, packed);
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

    private Offer offer(
            Workflow workflow, PlacementOption option, Contents contents, Allocations packed, Marketplace marketplace) {
        PlacementFee fee = PlacementFee.of(option.shipments().stream()
                .flatMap(shipment -> packed.of(shipment.id()).fee(contents)));
        PlacementOption holding = new UnitOffering(offering)
                .packed(
                        option,
                        id -> packed.load(id, contents),
                        fee,
                        marketplace,
                        marketplace.rates().named(workflow.offer().rateCard()));
        return workflow.offer().only(holding, Units.of(contents));
    }
}
