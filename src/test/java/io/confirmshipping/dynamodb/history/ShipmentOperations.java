package io.confirmshipping.dynamodb.history;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipment.Tracking;
import io.confirmshipping.domain.shipment.quantities.NewQuantity;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.fixture.Immediate;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.shipment.EditQuantities;
import io.confirmshipping.usecase.shipment.EnterTracking;
import io.confirmshipping.usecase.shipment.QuantityChanges;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.shipment.ShipmentReviews;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The operations on the first shipment of a workflow, by its seller and by those who receive it. */
record ShipmentOperations(Store store, ShipmentReference shipment) {

    /** What an edit answers, of which other shipments are left out. */
    record Edited(Workflow workflow, PackedShipment shipment) {

        static Edited of(QuantityEditResult adjusted) {
            return new Edited(Shipments.outlined(adjusted.workflow()), adjusted.shipment());
        }
    }

    /** All that is kept of the shipment but the seller's acts. */
    record Looked(ConfirmedShipment shipment, boolean edited, Optional<Tracking> tracking, Set<String> reports) {}

    Operation rename(String name, Instant now) {
        UnaryOperator<ConfirmedShipment> decision = before -> before.rename(new ShipmentName(name), now);
        return new Operation(
                "rename shipment " + name,
                () -> store.shipmentChanges()
                        .change(shipment, decision, HistoryEntry.bySeller(HistoryEntry.What.RENAMED, now)),
                state -> {
                    ConfirmedShipment after = decision.apply(state.shipment(id()));
                    return new Operation.Step(after, state.with(after));
                });
    }

    /** The use case, once at the real port and once at one that has the state. */
    Operation edit(int quantity, Instant now) {
        QuantityEdit edit = new QuantityEdit(List.of(new NewQuantity("MUG-RED", quantity)), List.of());
        return new Operation(
                "edit quantity to " + quantity,
                () -> edited(store.quantityChanges(), edit, now).map(Edited::of),
                state -> {
                    PackedShipment before = packed(state);
                    QuantityChanges alone = (reference, decision, at) ->
                            new Immediate<>(() -> decision.apply(new QuantityChanges.Current(
                                    state.stored().asOf(at),
                                    before,
                                    state.written().confirmed())));
                    QuantityEditResult after = edited(alone, edit, now).commit();
                    return new Operation.Step(
                            Edited.of(after),
                            after.shipment() == before
                                    ? state
                                    : state.with(after.workflow())
                                            .with(after.shipment().manifest()));
                });
    }

    private PackedShipment packed(State state) {
        ConfirmedShipment before = state.shipment(id());
        return new PackedShipment(before, state.manifest(before));
    }

    private Change<QuantityEditResult> edited(QuantityChanges port, QuantityEdit edit, Instant now) {
        return new EditQuantities(port, Samples.MARKETPLACES, Samples.OFFERING).edit(shipment, edit, now);
    }

    Operation track(FreightTracking papers, Instant now) {
        return new Operation(
                "track by " + papers,
                () -> new EnterTracking(store.trackingChanges()).enter(shipment, papers, now),
                state -> {
                    SingleClient alone = new SingleClient(state);
                    return new Operation.Step(
                            new EnterTracking(alone)
                                    .enter(shipment, papers, now)
                                    .commit(),
                            alone.state());
                });
    }

    /** Nobody waits for what this answers. */
    Operation report(ShipmentReport event, Instant now) {
        return new Operation(
                "report %s %s".formatted(event.type(), event.id()),
                () -> store.shipmentEvents().keep(id(), event, now).map(kept -> "taken"),
                state -> {
                    ConfirmedShipment before = state.shipment(id());
                    return new Operation.Step(
                            "taken", state.reports().contains(event.id()) ? state : taken(state, before, event, now));
                });
    }

    private static State taken(State state, ConfirmedShipment before, ShipmentReport event, Instant now) {
        ConfirmedShipment after = before.after(event, now);
        boolean closes = after.status() == ShipmentStatus.CLOSED && before.status() != ShipmentStatus.CLOSED;
        State next = closes && state.stored() instanceof Confirmed confirmed
                ? state.with(confirmed.close(after, now))
                : state.with(after);
        return next.reported(event.id());
    }

    Operation look() {
        return new Operation(
                "look at the shipment",
                () -> store.changesOfTable().of(() -> {
                    ShipmentReviews.Kept kept = store.shipmentReviews().review(shipment);
                    Set<String> reports =
                            kept.events().stream().map(ShipmentReport::id).collect(Collectors.toSet());
                    return Decision.unchanged(
                            new Looked(kept.shipment(), kept.manifest().isPresent(), kept.tracking(), reports));
                }),
                state -> new Operation.Step(
                        new Looked(state.shipment(id()), state.edited().isPresent(), state.tracking(), state.reports()),
                        state));
    }

    private ShipmentConfirmationId id() {
        return shipment.shipment();
    }
}
