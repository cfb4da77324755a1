package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.transportation.Transportation;
import io.confirmshipping.domain.transportation.TransportationOption;
import io.confirmshipping.domain.workflow.AwaitingCarrier;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmation;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Packing;
import io.confirmshipping.domain.workflow.PlacementExpired;
import io.confirmshipping.domain.workflow.WorkflowVisitor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The ways to ship the shipments of a plan: those that were generated, or the one that was confirmed.
 *
 * @param now a quote that no longer holds is not on offer
 * @param option whose shipments are asked for; empty for every option
 * @param shipment that is asked for; empty for every shipment
 */
public record TransportationOptions(
        ShownPlan plan, Instant now, Optional<PlacementOptionId> option, Optional<ShipmentId> shipment)
        implements WorkflowVisitor<List<ObjectNode>> {

    public List<ObjectNode> all() {
        return plan.workflow().accept(this);
    }

    @Override
    public List<ObjectNode> visit(Packing packing) {
        return List.of();
    }

    /** Returns the ways on offer: all end with the placement options. */
    @Override
    public List<ObjectNode> visit(AwaitingConfirmation awaiting) {
        return offered(
                awaiting.transportation(),
                quoted -> quoted.until(awaiting.offer().expiresAt()));
    }

    @Override
    public List<ObjectNode> visit(PlacementExpired expired) {
        return List.of();
    }

    @Override
    public List<ObjectNode> visit(AwaitingCarrier awaiting) {
        return offered(awaiting.transportation(), UnaryOperator.identity());
    }

    @Override
    public List<ObjectNode> visit(Confirmed confirmed) {
        return accepted(confirmed.confirmation());
    }

    @Override
    public List<ObjectNode> visit(Cancelled cancelled) {
        return cancelled.confirmation().map(this::accepted).orElse(List.of());
    }

    private List<ObjectNode> offered(Transportation generated, UnaryOperator<TransportationOption> ending) {
        return options()
                .flatMap(asked -> generated.options(asked).stream())
                .filter(each -> isAsked(each.shipment()))
                .map(ending)
                .filter(each -> each.holdsAt(now))
                .map(each -> TransportationOptionView.of(plan.id(), each, Optional.empty()))
                .toList();
    }

    private List<ObjectNode> accepted(Confirmation confirmation) {
        return options()
                .flatMap(asked -> asked.shipments().stream().map(PlannedShipment::id))
                .filter(this::isAsked)
                .map(confirmation::option)
                .map(each -> TransportationOptionView.of(plan.id(), each, confirmation.voidableUntil()))
                .toList();
    }

    private Stream<PlacementOption> options() {
        return plan.options().stream()
                .filter(each -> option.map(each.id()::equals).orElse(true));
    }

    private boolean isAsked(ShipmentId id) {
        return shipment.map(id::equals).orElse(true);
    }
}
