package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Examples.DALLAS;
import static io.confirmshipping.domain.Examples.MARKETPLACE;
import static io.confirmshipping.domain.Examples.NETWORK;
import static io.confirmshipping.domain.Examples.NEW_YORK;
import static io.confirmshipping.domain.Examples.OFFERING;
import static io.confirmshipping.domain.Examples.ONTARIO;
import static io.confirmshipping.domain.Examples.OWN_PALLETS;
import static io.confirmshipping.domain.Examples.PLACES;
import static io.confirmshipping.domain.Examples.SHIPPING;
import static io.confirmshipping.domain.Examples.SIZES;
import static io.confirmshipping.domain.Examples.TACOMA;
import static io.confirmshipping.domain.Examples.WAREHOUSE_IN_SEATTLE;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;

import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.ledger.LedgerEntry;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.marketplace.PlannedOffer;
import io.confirmshipping.domain.marketplace.Requoting;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.placement.FulfillmentCenter;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlacementTariff;
import io.confirmshipping.domain.placement.Region;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.quantities.BoxChange;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.shipment.quantities.NewQuantity;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;

/**
 * A workflow from Seattle whose shipments are edited one after the other. Of four centers two are in the West, also the
 * nearest, one is in the middle, and one in the East.
 */
final class EditedWorkflow {
    private static final List<FulfillmentCenter> CENTERS = List.of(
            in(Region.WEST, TACOMA), in(Region.WEST, ONTARIO), in(Region.CENTRAL, DALLAS), in(Region.EAST, NEW_YORK));

    private final WorkflowWithContents confirmed;
    private final Marketplace marketplace;
    private final List<PackedShipment> shipments;
    private Confirmed workflow;
    private Instant now = CONFIRMED_AT.plusSeconds(60);

    private EditedWorkflow(WorkflowWithContents confirmed, Marketplace marketplace) {
        this.confirmed = confirmed;
        this.marketplace = marketplace;
        this.workflow = (Confirmed) confirmed.workflow();
        this.shipments = new ArrayList<>(workflow.shipments().stream()
                .map(shipment -> new PackedShipment(shipment, confirmed.confirmed(shipment)))
                .toList());
    }

    static EditedWorkflow confirmed(PlacementTariff fees, PlacementStrategy strategy, Contents contents) {
        return confirmed(fees, strategy, contents, OWN_PALLETS);
    }

    static EditedWorkflow confirmed(
            PlacementTariff fees, PlacementStrategy strategy, Contents contents, ShippingMethod method) {
        Marketplace marketplace = marketplace(fees);
        PlannedOffer made = OFFERING.offer(contents, WAREHOUSE_IN_SEATTLE, strategy, marketplace, OFFERED_AT);
        WorkflowHeader header = new WorkflowHeader(
                WorkflowId.random(),
                new SellerId("seller-1"),
                Workflows.NAME,
                MARKETPLACE.id(),
                WAREHOUSE_IN_SEATTLE,
                OFFERED_AT,
                OFFERED_AT,
                1);
        AwaitingConfirmation chosen =
                AwaitingConfirmation.begin(header, made.offer()).choose(Workflows.shippingBy(method), OFFERED_AT);
        return new EditedWorkflow(
                new WorkflowWithContents(Workflows.confirm(chosen, CONFIRMED_AT), contents, made.allocations()),
                marketplace);
    }

    private static Marketplace marketplace(PlacementTariff fees) {
        Network network =
                new Network(CENTERS, PLACES, SIZES, NETWORK.strategies(), fees, NETWORK.closures(), NETWORK.validity());
        return new Marketplace(MARKETPLACE.id(), "US", network, SHIPPING, MARKETPLACE.pallets(), MARKETPLACE.rates());
    }

    private static FulfillmentCenter in(Region region, FulfillmentCenter center) {
        return new FulfillmentCenter(center.code(), center.address(), center.coordinates(), region, NEW_YORK.takes());
    }

    /** Only one SKU, spread over its boxes. */
    EditedWorkflow edit(int shipment, String msku, int more) {
        int now = shipments.get(shipment).manifest().quantities().get(msku);
        return edit(shipment, List.of(new NewQuantity(msku, now + more)));
    }

    EditedWorkflow edit(int shipment, List<NewQuantity> items, BoxChange... boxes) {
        QuantityEditResult adjusted = workflow.editQuantities(
                new QuantityEditRequest(
                        shipments.get(shipment),
                        new QuantityEdit(items, List.of(boxes)),
                        SHIPPING,
                        confirmed.confirmed(),
                        marketplace.unitPrices(workflow.offer()),
                        new Requoting(OFFERING, marketplace)),
                now);
        shipments.set(shipment, adjusted.shipment());
        workflow = adjusted.workflow();
        return this;
    }

    /** What follows happens so long after confirmation. */
    EditedWorkflow after(Duration sinceConfirmation) {
        now = CONFIRMED_AT.plus(sinceConfirmation);
        return this;
    }

    Instant now() {
        return now;
    }

    /** The seller has these pallets, of the boxes that are in the shipment now. */
    EditedWorkflow override(int shipment, PalletGroup pallets) {
        ShipmentId planned = shipments.get(shipment).shipment().plannedAs();
        Requoting requoting = new Requoting(OFFERING, marketplace);
        workflow = workflow.override(PalletOverride.of(planned, List.of(pallets), this::load, requoting), now);
        return this;
    }

    private Load load(ShipmentId planned) {
        return shipments.stream()
                .filter(packed -> packed.shipment().plannedAs().equals(planned))
                .findFirst()
                .orElseThrow()
                .manifest()
                .load();
    }

    /** A carrier has taken the shipment. */
    EditedWorkflow ship(int number) {
        PackedShipment packed = shipments.get(number);
        ConfirmedShipment shipped =
                packed.shipment().after(new ShipmentReport("taken", ShipmentReport.Type.SHIPPED, now, List.of()), now);
        shipments.set(number, new PackedShipment(shipped, packed.manifest()));
        workflow = workflow.withShipments(
                shipments.stream().map(PackedShipment::shipment).toList());
        return this;
    }

    BoxChange box(int shipment, int number, String msku, int quantity) {
        return new BoxChange(
                "%sU%06d".formatted(shipments.get(shipment).shipment().id(), number),
                List.of(new NewQuantity(msku, quantity)));
    }

    PackedShipment shipment(int number) {
        return shipments.get(number);
    }

    /** As it was confirmed. */
    Manifest confirmed(int shipment) {
        return confirmed.confirmed(shipments.get(shipment).shipment());
    }

    Money paidForShipping() {
        return workflow.ledger().owed(ChargeTarget.SHIPPING);
    }

    /** What shipping would cost now. */
    Money quotedForShipping() {
        return workflow.confirmation().shipping().charges(workflow.offer()).of(ChargeTarget.SHIPPING);
    }

    /** By which it was planned; few boxes can all go to one center for free. */
    PlacementStrategy strategy() {
        return workflow.offer()
                .option(workflow.confirmation().shipping().option())
                .strategy();
    }

    Region region(int shipment) {
        return marketplace
                .network()
                .center(shipments.get(shipment).shipment().warehouseId())
                .orElseThrow()
                .region();
    }

    int shipments() {
        return shipments.size();
    }

    int shipmentTo(FulfillmentCenter center) {
        return IntStream.range(0, shipments.size())
                .filter(i -> shipments.get(i).shipment().warehouseId().equals(center.code()))
                .findFirst()
                .orElseThrow();
    }

    Confirmed workflow() {
        return workflow;
    }

    Money accepted() {
        return workflow.confirmation().accepted().of(ChargeTarget.PLACEMENT);
    }

    /** What is owed for placement beyond what was accepted. */
    String added() {
        return owed().minus(accepted()).getAmount().toPlainString();
    }

    Money owed() {
        return workflow.ledger().owed(ChargeTarget.PLACEMENT);
    }

    /** What was corrected for placement: type, amount and formula. */
    List<String> corrections() {
        return corrections(ChargeTarget.PLACEMENT).stream()
                .map(EditedWorkflow::text)
                .toList();
    }

    List<LedgerEntry> corrections(ChargeTarget target) {
        return workflow.ledger().entries().stream()
                .skip(workflow.confirmation().accepted().lines().size())
                .filter(entry -> entry.target() == target)
                .toList();
    }

    private static String text(LedgerEntry entry) {
        return "%s %s: %s"
                .formatted(
                        entry.type(),
                        entry.value().getAmount(),
                        entry.reason().substring(entry.reason().indexOf(": ") + 2));
    }
}
