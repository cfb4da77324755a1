package io.confirmshipping.dynamodb.history;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.Tracking;
import io.confirmshipping.domain.shipment.quantities.NewQuantity;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.shipment.EditQuantities;
import io.confirmshipping.usecase.shipment.EnterTracking;
import io.confirmshipping.usecase.shipment.ReceiveShipment;
import io.confirmshipping.usecase.shipment.ShipmentReader;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.shipment.ShipmentWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
                "rename shipment " + name, () -> store.shipmentWriter().change(shipment, decision), state -> {
                    ConfirmedShipment after = decision.apply(state.shipment(id()));
                    return new Operation.Step(after, state.with(after));
                });
    }

    /** The use case, once at the real port and once at one that has the state. */
    Operation edit(int quantity, Instant now) {
        QuantityEdit edit = new QuantityEdit(List.of(new NewQuantity("MUG-RED", quantity)), List.of());
        return operation(
                "edit quantity to " + quantity, port -> new EditQuantities(port, Samples.MARKETPLACES, Samples.OFFERING)
                        .edit(shipment, edit, now)
                        .map(Edited::of));
    }

    Operation track(FreightTracking papers, Instant now) {
        return new Operation("track by " + papers, () -> store.enterTracking().enter(shipment, papers, now), state -> {
            SingleClient alone = new SingleClient(state);
            return new Operation.Step(
                    new EnterTracking(alone, alone).enter(shipment, papers, now).commit(), alone.state());
        });
    }

    /** Nobody waits for what this answers. */
    Operation report(ShipmentReport event, Instant now) {
        return operation(
                "report %s %s".formatted(event.type(), event.id()),
                port -> new ReceiveShipment(port).receive(id(), event, now).map(kept -> "taken"));
    }

    private Operation operation(String name, Function<ShipmentWriter, Change<?>> change) {
        return new Operation(name, () -> change.apply(store.shipmentWriter()), state -> {
            SingleClient alone = new SingleClient(state);
            Object answer = change.apply(alone).commit();
            return new Operation.Step(answer, alone.state());
        });
    }

    Operation look() {
        return new Operation(
                "look at the shipment",
                () -> store.changesOfTable().of(() -> {
                    ShipmentReader.Kept kept = store.shipmentReader().review(shipment);
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
