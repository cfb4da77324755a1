package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementOption;
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
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The ways to ship the shipments of a plan: those on offer, or the one that was confirmed.
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

    @Override
    public List<ObjectNode> visit(AwaitingConfirmation awaiting) {
        return offered(quote -> Optional.of(awaiting.offer().expiresAt()));
    }

    @Override
    public List<ObjectNode> visit(PlacementExpired expired) {
        return List.of();
    }

    @Override
    public List<ObjectNode> visit(AwaitingCarrier awaiting) {
        return offered(quote -> awaiting.quotes().until(quote.method()));
    }

    @Override
    public List<ObjectNode> visit(Confirmed confirmed) {
        return accepted(confirmed.confirmation());
    }

    @Override
    public List<ObjectNode> visit(Cancelled cancelled) {
        return cancelled.confirmation().map(this::accepted).orElse(List.of());
    }

    /** @param expiration returns the first instant at which a quote no longer holds */
    private List<ObjectNode> offered(Function<Quote, Optional<Instant>> expiration) {
        return options().stream()
                .flatMap(asked -> shipments(asked).stream().flatMap(id -> asked.quotes().stream()
                        .filter(Quote::isAvailable)
                        .filter(quote ->
                                expiration.apply(quote).map(now::isBefore).orElse(true))
                        .map(quote -> TransportationOptionView.of(
                                plan,
                                id,
                                quote.method(),
                                quote.carrier(),
                                quote.charges(),
                                expiration.apply(quote),
                                Optional.empty()))))
                .toList();
    }

    private List<ObjectNode> accepted(Confirmation confirmation) {
        return options().stream()
                .flatMap(asked -> shipments(asked).stream())
                .map(id -> TransportationOptionView.of(
                        plan,
                        id,
                        confirmation.shipping().method(),
                        confirmation.shipping().carrier(),
                        confirmation.accepted(),
                        Optional.empty(),
                        confirmation.voidableUntil()))
                .toList();
    }

    private List<PlacementOption> options() {
        return plan.options().stream()
                .filter(each -> option.map(each.id()::equals).orElse(true))
                .toList();
    }

    private List<ShipmentId> shipments(PlacementOption of) {
        Predicate<ShipmentId> asked = id -> shipment.map(id::equals).orElse(true);
        return of.shipments().stream().map(each -> each.id()).filter(asked).toList();
    }
}
