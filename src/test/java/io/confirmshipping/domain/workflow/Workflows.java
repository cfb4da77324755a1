package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Examples.MARKETPLACE;
import static io.confirmshipping.domain.Examples.OFFERING;
import static io.confirmshipping.domain.Examples.SHIPPING;
import static io.confirmshipping.domain.Examples.WAREHOUSE_IN_SEATTLE;
import static io.confirmshipping.domain.Examples.contents;
import static io.confirmshipping.domain.Examples.inches;
import static io.confirmshipping.domain.Examples.mugs;
import static io.confirmshipping.domain.Examples.pounds;

import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.marketplace.Requoting;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.Stackability;
import io.confirmshipping.domain.placement.Allocation;
import io.confirmshipping.domain.placement.Allocations;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.placement.UnitRateTable;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.shipment.ShipmentRevision;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipping.ShipDateWindow;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** The same workflow of 40 boxes in every state. It is offered at 10:00 in Los Angeles and confirmed an hour later. */
final class Workflows {
    static final Instant OFFERED_AT = Instant.parse("2026-11-22T18:00:00Z");
    static final Instant EXPIRES_AT = OFFERED_AT.plus(Duration.ofHours(24));
    static final Instant CONFIRMED_AT = OFFERED_AT.plus(Duration.ofHours(1));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate SHIP_DATE = LocalDate.of(2026, 12, 1);
    static final ShipDateWindow SHIP_DATES = SHIPPING.shipDates();
    static final Contents CONTENTS = contents(Owner.AMAZON, Owner.AMAZON, mugs(40));
    static final WorkflowName NAME = new WorkflowName("Fall restock");

    /** Draws IDs at random, and names a shipment by its center and its instant. */
    static final ShipmentNaming NAMING = new ShipmentNaming() {
        @Override
        public ShipmentConfirmationId identify() {
            return ShipmentConfirmationId.random();
        }

        @Override
        public ShipmentName name(String warehouseId, Instant confirmedAt) {
            return new ShipmentName(warehouseId + " at " + confirmedAt);
        }
    };

    private Workflows() {}

    static Offer offerAt(Instant now) {
        return OFFERING.offer(CONTENTS, WAREHOUSE_IN_SEATTLE, PlacementStrategy.AMAZON_OPTIMIZED, MARKETPLACE, now)
                .offer();
    }

    static AwaitingConfirmation awaiting() {
        WorkflowHeader header = new WorkflowHeader(
                WorkflowId.random(),
                new SellerId("seller-1"),
                NAME,
                MARKETPLACE.id(),
                WAREHOUSE_IN_SEATTLE,
                OFFERED_AT,
                OFFERED_AT,
                1);
        return AwaitingConfirmation.begin(header, offerAt(OFFERED_AT));
    }

    static AwaitingConfirmation chosen(ShippingMethod method) {
        return awaiting().choose(shippingBy(method), OFFERED_AT);
    }

    static PlacementExpired expired() {
        return (PlacementExpired) awaiting().asOf(EXPIRES_AT);
    }

    static Confirmed confirmed(ShippingMethod method) {
        return confirm(chosen(method), CONFIRMED_AT);
    }

    /** Confirms what was chosen at the total that is shown. */
    static Confirmed confirm(AwaitingConfirmation awaiting, Instant now) {
        return awaiting.confirm(option(awaiting), total(awaiting), SHIP_DATES, NAMING, now);
    }

    static PlacementOptionId option(AwaitingConfirmation awaiting) {
        return awaiting.choice().orElseThrow().option();
    }

    static Money total(AwaitingConfirmation awaiting) {
        return awaiting.choice().orElseThrow().charges(awaiting.offer()).total();
    }

    /** The workflow after its last shipment has come this far; the others have not moved. */
    static Confirmed withLastShipment(Confirmed confirmed, ShipmentStatus status) {
        int last = confirmed.shipments().size() - 1;
        return withShipment(last, status, confirmed);
    }

    /** The workflow after its shipments, in their order, have come this far. */
    static Confirmed withShipments(Confirmed confirmed, List<ShipmentStatus> statuses) {
        Confirmed moved = confirmed;
        for (int i = 0; i < statuses.size(); i++) {
            moved = withShipment(i, statuses.get(i), moved);
        }
        return moved;
    }

    private static Confirmed withShipment(int number, ShipmentStatus status, Confirmed confirmed) {
        List<ConfirmedShipment> shipments = new ArrayList<>(confirmed.shipments());
        ConfirmedShipment before = shipments.get(number);
        shipments.set(
                number,
                before.withStatus(status)
                        .withRevision(new ShipmentRevision(
                                before.updatedAt(), before.version() + 1, before.packedVersion())));
        return confirmed.withShipments(shipments);
    }

    static PlacementOption option(Offer offer, PlacementStrategy strategy) {
        return offer.options().stream()
                .filter(option -> option.strategy() == strategy)
                .findFirst()
                .orElseThrow();
    }

    static ShippingRequest shippingBy(ShippingMethod method) {
        return shippingBy(method, SHIP_DATE);
    }

    static ShippingRequest shippingBy(ShippingMethod method, LocalDate date) {
        return new ShippingRequest(date, method, List.of(), Optional.empty(), Optional.empty(), SHIPPING);
    }

    static ShippingRequest withCarrier(String code, ShippingMethod method) {
        return new ShippingRequest(SHIP_DATE, method, List.of(), Optional.of(code), Optional.empty(), SHIPPING);
    }

    static ShippingRequest withOption(PlacementOptionId option, ShippingMethod method) {
        return new ShippingRequest(SHIP_DATE, method, List.of(), Optional.empty(), Optional.of(option), SHIPPING);
    }

    /** Asks for these methods for the first shipments of the workflow's default option. */
    static ShippingRequest withPerShipment(Workflow workflow, ShippingMethod method, ShippingMethod... perShipment) {
        List<ShipmentMethod> shipments = new ArrayList<>();
        for (ShippingMethod each : perShipment) {
            PlannedShipment planned =
                    workflow.offer().defaultOption().shipments().get(shipments.size());
            shipments.add(new ShipmentMethod(planned.id().value(), each));
        }
        return forShipments(method, shipments);
    }

    static ShippingRequest forShipments(ShippingMethod method, List<ShipmentMethod> shipments) {
        return new ShippingRequest(SHIP_DATE, method, shipments, Optional.empty(), Optional.empty(), SHIPPING);
    }

    /** The workflow after all its shipments have come this far. */
    static Confirmed withShipments(Confirmed confirmed, ShipmentStatus status) {
        Confirmed moved = confirmed;
        for (int i = 0; i < confirmed.shipments().size(); i++) {
            Confirmed last = withLastShipment(moved, status);
            List<ConfirmedShipment> turned = new ArrayList<>(last.shipments());
            turned.add(0, turned.remove(turned.size() - 1));
            moved = last.withShipments(turned);
        }
        return moved;
    }

    /** The first shipment of the option that is chosen where the seller names none. */
    static ShipmentId firstShipment(Workflow workflow) {
        return workflow.offer().defaultOption().shipments().get(0).id();
    }

    /** So many pallets of 48 x 40 inches. */
    static PalletGroup pallet(int quantity, String height, String pounds) {
        return new PalletGroup(
                quantity, inches("48", "40", height), pounds(pounds), Optional.empty(), Stackability.NON_STACKABLE);
    }

    /** Returns an override of a shipment of {@link #offerAt} with these pallets. */
    static PalletOverride palletsOf(Workflow workflow, ShipmentId shipment, PalletGroup... pallets) {
        Map<ShipmentId, Allocation> boxes = new HashMap<>();
        workflow.offer().options().forEach(option -> option.shipments()
                .forEach(planned -> boxes.put(
                        planned.id(),
                        new Allocation(List.of(new BoxShare(0, planned.boxCount())), UnitRateTable.FREE))));
        return PalletOverride.of(
                shipment,
                List.of(pallets),
                id -> new Allocations(boxes).load(id, CONTENTS),
                new Requoting(OFFERING, MARKETPLACE));
    }
}
