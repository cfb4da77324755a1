package io.confirmshipping.function.inbound.view;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A workflow as the API shows it.
 *
 * @param whole the workflow as of now
 * @param marketplace with the shipping rules for its source address
 * @param manifests returns the contents of a confirmed shipment
 */
public record ShownPlan(
        WorkflowWithContents whole, Marketplace marketplace, Function<ConfirmedShipment, Manifest> manifests) {

    public Workflow workflow() {
        return whole.workflow();
    }

    public WorkflowId id() {
        return workflow().header().id();
    }

    /** Returns the accepted placement option. */
    public Optional<PlacementOptionId> accepted() {
        return workflow().accept(new AcceptedOption());
    }

    /** Returns the placement options that are shown: the accepted one only, once there is one. */
    public List<PlacementOption> options() {
        List<PlacementOption> all = workflow().offer().options();
        return accepted()
                .map(id -> all.stream().filter(option -> option.id().equals(id)).toList())
                .orElse(all);
    }

    /**
     * Returns the option that has this shipment.
     *
     * @throws CommandRefused shipment-not-found
     */
    public PlacementOption optionOf(ShipmentId shipment) {
        return options().stream()
                .filter(option -> option.find(shipment).isPresent())
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        RefusalCode.SHIPMENT_NOT_FOUND,
                        InboundText.of(
                                "Inbound plan %s has no shipment %s. List its placement options to see their shipments."
                                        .formatted(id(), shipment))));
    }

    /** @throws CommandRefused shipment-not-found */
    public PlannedShipment shipment(ShipmentId id) {
        return optionOf(id).find(id).orElseThrow();
    }

    /**
     * Returns a shipment of the accepted placement.
     *
     * @throws CommandRefused shipment-not-found
     * @throws RequestRejected if no placement is accepted
     */
    public PlannedShipment placed(ShipmentId id) {
        PlannedShipment shipment = shipment(id);
        checkPlaced();
        return shipment;
    }

    /** @throws RequestRejected if no placement is accepted */
    public void checkPlaced() {
        if (accepted().isEmpty()) {
            throw RequestRejected.because(
                    400,
                    "no-placement-confirmed",
                    InboundText.of("ERROR: No placement option is confirmed for inboundPlan %s.".formatted(id())));
        }
    }

    /** Returns the confirmed shipment that was planned as this one. */
    public Optional<ConfirmedShipment> confirmed(ShipmentId planned) {
        return workflow().shipments().stream()
                .filter(shipment -> shipment.plannedAs().equals(planned))
                .findFirst();
    }

    /**
     * Returns the confirmed shipment that was planned as this one, by reference.
     *
     * @throws CommandRefused not-confirmed
     */
    public ShipmentReference reference(ShipmentId planned) {
        ConfirmedShipment shipment = mustBeConfirmed(planned);
        return new ShipmentReference(shipment.seller(), shipment.id());
    }

    private ConfirmedShipment mustBeConfirmed(ShipmentId planned) {
        return confirmed(planned)
                .orElseThrow(() -> new CommandRefused(
                        RefusalCode.NOT_CONFIRMED,
                        InboundText.of("The transportation of this shipment is not confirmed yet.")));
    }

    /** Returns the items of a shipment, without those that an edit has removed. */
    public List<Item> items(ShipmentId shipment) {
        return confirmed(shipment)
                .map(confirmed -> items(manifests.apply(confirmed)))
                .orElseGet(() -> planned(shipment));
    }

    /**
     * Returns the items of a confirmed shipment with the quantities of its confirmation, also those that an edit has removed.
     *
     * @throws CommandRefused not-confirmed
     */
    public List<Item> confirmedItems(ShipmentId planned) {
        return manifests.apply(mustBeConfirmed(planned)).confirmed();
    }

    private List<Item> planned(ShipmentId shipment) {
        Map<String, Item> items = itemsBySku();
        return whole.allocations().load(shipment, whole.contents()).items().stream()
                .map(held -> items.get(held.msku()).withQuantity(held.quantity()))
                .toList();
    }

    /** Returns the items of all boxes, without those that an edit has removed. */
    public List<Item> items() {
        if (workflow().shipments().stream().noneMatch(ConfirmedShipment::isRepacked)) {
            return whole.contents().items();
        }
        Map<String, Integer> shipped = workflow().shipments().stream()
                .flatMap(shipment -> items(shipment.plannedAs()).stream())
                .collect(Collectors.toMap(Item::msku, Item::quantity, Integer::sum));
        return whole.contents().items().stream()
                .map(item -> item.withQuantity(shipped.getOrDefault(item.msku(), 0)))
                .filter(item -> item.quantity() > 0)
                .toList();
    }

    private static List<Item> items(Manifest manifest) {
        Map<String, Integer> quantities = manifest.quantities();
        return manifest.confirmed().stream()
                .map(item -> item.withQuantity(quantities.get(item.msku())))
                .filter(item -> item.quantity() > 0)
                .toList();
    }

    /** Returns the items of all boxes by their SKUs, as they were before any edit. */
    Map<String, Item> itemsBySku() {
        return whole.contents().items().stream().collect(Collectors.toMap(Item::msku, item -> item));
    }
}
