package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.placement.Closures;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.workflow.AwaitingCarrier;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmation;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Packing;
import io.confirmshipping.domain.workflow.PackingOptions;
import io.confirmshipping.domain.workflow.PlacementExpired;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowVisitor;
import io.confirmshipping.function.json.Json;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The fields of a workflow that its state decides on.
 *
 * @param view where they are added
 * @param marketplace with the shipping rules for the workflow's source address
 * @param items adds what a shipment holds, if the contents are known
 */
record StateView(ObjectNode view, Marketplace marketplace, Instant now, BiConsumer<ObjectNode, ShipmentId> items)
        implements WorkflowVisitor<ObjectNode> {

    @Override
    public ObjectNode visit(Packing packing) {
        PackingOptions options = packing.header().packing();
        view.putObject("packing").put("offers", options.generation()).put("isAccepted", options.isAccepted());
        view.putArray("placementOptions");
        return view;
    }

    @Override
    public ObjectNode visit(AwaitingConfirmation awaiting) {
        options(
                awaiting,
                option ->
                        OptionTerms.offered(ahead(option), now, awaiting.offer().expiresAt()));
        awaiting.choice().ifPresent(choice -> {
            view.set("shipping", ShippingView.of(choice));
            view.set("charges", ChargesView.of(choice.charges(awaiting.offer())));
        });
        OfferChangeView.into(view, awaiting.changed());
        return view;
    }

    @Override
    public ObjectNode visit(PlacementExpired expired) {
        options(expired, option -> OptionTerms.expired(expired.offer().expiresAt()));
        return view;
    }

    @Override
    public ObjectNode visit(AwaitingCarrier awaiting) {
        Instant expiresAt = awaiting.offer().expiresAt();
        options(
                awaiting,
                option -> awaiting.placement().option().equals(option.id())
                        ? OptionTerms.awaitingCarrier(
                                ahead(option), now, quote -> awaiting.quotes().until(quote.method()))
                        : OptionTerms.expired(expiresAt));
        awaiting.choice().ifPresent(choice -> {
            view.set("shipping", ShippingView.of(choice));
            view.set("charges", ChargesView.of(choice.charges(awaiting.offer())));
        });
        OfferChangeView.into(view, awaiting.changed());
        view.set("acceptance", AcceptanceView.of(awaiting.placement(), awaiting.offer()));
        return LedgerView.into(view, awaiting.ledger());
    }

    @Override
    public ObjectNode visit(Confirmed confirmed) {
        PlacementOptionId accepted = confirmed.confirmation().shipping().option();
        Instant expiresAt = confirmed.offer().expiresAt();
        options(
                confirmed,
                option -> accepted.equals(option.id())
                        ? OptionTerms.accepted(ahead(option), expiresAt)
                        : OptionTerms.expired(expiresAt));
        view.set("shipping", ShippingView.of(confirmed.confirmation().shipping()));
        view.set("charges", ChargesView.of(confirmed.charges()));
        view.set("confirmation", confirmation(confirmed.confirmation()));
        confirmed
                .cancelledNow(now)
                .ifPresent(cancelled -> view.set("cancellationPreview", CancellationView.preview(cancelled)));
        return LedgerView.into(view, confirmed.ledger());
    }

    @Override
    public ObjectNode visit(Cancelled cancelled) {
        Optional<PlacementOptionId> accepted = cancelled.acceptedOption();
        Instant expiresAt = cancelled.offer().expiresAt();
        options(
                cancelled,
                option -> accepted.equals(Optional.of(option.id()))
                        ? OptionTerms.accepted(Closures.NONE, expiresAt)
                        : OptionTerms.expired(expiresAt));
        cancelled
                .acceptedPlacement()
                .ifPresent(placement -> view.set("acceptance", AcceptanceView.of(placement, cancelled.offer())));
        cancelled.confirmation().ifPresent(known -> {
            view.set("shipping", ShippingView.of(known.shipping()));
            view.set("confirmation", confirmation(known));
        });
        view.set("cancellation", CancellationView.of(cancelled.cancellation()));
        return LedgerView.into(view, cancelled.ledger());
    }

    private Closures ahead(PlacementOption option) {
        return marketplace.shipDays().ahead(option, now);
    }

    private void options(Workflow workflow, Function<PlacementOption, OptionTerms> terms) {
        boolean hasKnownBoxes = workflow.header().packing().isAccepted();
        new OfferView(marketplace.network(), terms, workflow.shipments(), hasKnownBoxes, items)
                .into(view.putArray("placementOptions"), workflow.offer());
    }

    private static ObjectNode confirmation(Confirmation confirmation) {
        ObjectNode view =
                Json.object().put("confirmedAt", confirmation.confirmedAt().toString());
        confirmation.voidableUntil().ifPresent(instant -> view.put("voidableUntil", instant.toString()));
        view.set("acceptedCharges", MoneyView.of(confirmation.accepted().total()));
        return view;
    }
}
