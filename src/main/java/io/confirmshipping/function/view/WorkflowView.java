package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.shipping.ShipDateWindow;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.AwaitingSummary;
import io.confirmshipping.domain.workflow.Cancellation;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmation;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.ShippingChoice;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowHeader;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.shipment.ReviewShipment;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A workflow as callers see it; what does not apply to its state is absent. */
@Singleton
public class WorkflowView {

    private static final BiConsumer<ObjectNode, ShipmentId> WITHOUT_ITEMS = (view, shipment) -> {};

    private final Marketplaces marketplaces;

    public WorkflowView(Marketplaces marketplaces) {
        this.marketplaces = marketplaces;
    }

    /** Everything but the boxes and items, which may be many. */
    public ObjectNode of(Workflow workflow, Instant now) {
        ObjectNode view = header(workflow.summary());
        return state(view, workflow, now, WITHOUT_ITEMS);
    }

    /** Everything. */
    public ObjectNode of(WorkflowWithContents whole, Instant now) {
        ObjectNode view = header(whole.workflow().summary());
        ContentsView.into(view, whole.contents());
        return state(
                view,
                whole.workflow(),
                now,
                (shipment, id) -> ContentsView.quantities(
                        shipment.putArray("items"),
                        whole.allocations().load(id, whole.contents()).items()));
    }

    /** What a list shows of it. */
    public ObjectNode of(WorkflowSummary summary, Instant now) {
        ObjectNode view = header(summary);
        if (summary instanceof AwaitingSummary awaiting) {
            Instant expiry = awaiting.expiresAt();
            view.put("expiration", expiry.toString())
                    .put("expiresIn", Duration.between(now, expiry).toString());
        }
        progress(view, summary, now);
        shipments(view, summary);
        return actions(view, summary);
    }

    /** A confirmed shipment with all that is known of it. */
    public ObjectNode shipment(ReviewShipment.Reviewed reviewed) {
        Workflow workflow = reviewed.workflow();
        Network network = marketplaces.get(workflow.header().marketplace()).network();
        ObjectNode view = ShipmentRecordView.of(reviewed.record(), network);
        choice(workflow)
                .ifPresent(choice -> view.put("shipDate", choice.shipDate().toString()));
        return view;
    }

    private static ObjectNode header(WorkflowSummary summary) {
        WorkflowHeader header = summary.header();
        ObjectNode view = Json.object()
                .put("workflowId", header.id().value())
                .put("name", header.name().value())
                .put("status", summary.status().name())
                .put("version", header.version())
                .put("createdAt", header.createdAt().toString())
                .put("updatedAt", header.updatedAt().toString())
                .put("marketplaceId", header.marketplace().value());
        view.set("sourceAddress", AddressView.of(header.source()));
        return view;
    }

    private ObjectNode state(
            ObjectNode view, Workflow workflow, Instant now, BiConsumer<ObjectNode, ShipmentId> items) {
        WorkflowSummary summary = workflow.summary();
        progress(view, summary, now);
        Network network = marketplaces.get(workflow.header().marketplace()).network();
        view.put("placementPreference", workflow.offer().preference().name());
        Optional<Instant> confirmable = workflow instanceof AwaitingConfirmation ? Optional.of(now) : Optional.empty();
        new OfferView(network, option -> status(option, workflow), workflow.shipments(), confirmable, items)
                .into(view.putArray("placementOptions"), workflow.offer());
        choice(workflow).ifPresent(choice -> view.set("shipping", ShippingView.of(choice)));
        charges(view, workflow);
        confirmation(workflow).ifPresent(confirmation -> view.set("confirmation", confirmation(confirmation)));
        if (workflow instanceof Confirmed confirmed) {
            LedgerView.into(view, confirmed.ledger());
        }
        if (workflow instanceof Cancelled cancelled) {
            view.set("cancellation", cancellation(cancelled.cancellation()));
            LedgerView.into(view, cancelled.ledger());
        }
        shipments(view, summary);
        return actions(view, summary);
    }

    private void progress(ObjectNode view, WorkflowSummary summary, Instant now) {
        ShipDateWindow shipDates =
                marketplaces.get(summary.header().marketplace()).shipping().shipDates();
        ProgressView.into(view, summary.progress(shipDates, now));
    }

    private static void shipments(ObjectNode view, WorkflowSummary summary) {
        if (!summary.shipments().isEmpty()) {
            ArrayNode shipments = view.putArray("shipments");
            summary.shipments().forEach(shipment -> shipments.add(ShipmentView.of(shipment)));
        }
    }

    private static ObjectNode actions(ObjectNode view, WorkflowSummary summary) {
        ArrayNode actions = view.putArray("actions");
        summary.actions().forEach(action -> actions.add(action.name().toLowerCase(Locale.ROOT)));
        return view;
    }

    private static String status(PlacementOptionId option, Workflow workflow) {
        if (workflow instanceof AwaitingConfirmation) {
            return "OFFERED";
        }
        boolean accepted = confirmation(workflow)
                .map(confirmation -> confirmation.shipping().option().equals(option))
                .orElse(false);
        return accepted ? "ACCEPTED" : "EXPIRED";
    }

    private static Optional<Confirmation> confirmation(Workflow workflow) {
        if (workflow instanceof Cancelled cancelled) {
            return cancelled.confirmation();
        }
        return workflow instanceof Confirmed confirmed ? Optional.of(confirmed.confirmation()) : Optional.empty();
    }

    private static Optional<ShippingChoice> choice(Workflow workflow) {
        return workflow instanceof AwaitingConfirmation awaiting
                ? awaiting.choice()
                : confirmation(workflow).map(Confirmation::shipping);
    }

    private static void charges(ObjectNode view, Workflow workflow) {
        if (workflow instanceof AwaitingConfirmation awaiting) {
            awaiting.choice()
                    .ifPresent(choice -> view.set("charges", ChargesView.of(choice.charges(awaiting.offer()))));
        } else if (workflow instanceof Confirmed confirmed) {
            view.set("charges", ChargesView.of(confirmed.charges()));
        }
    }

    private static ObjectNode confirmation(Confirmation confirmation) {
        ObjectNode view =
                Json.object().put("confirmedAt", confirmation.confirmedAt().toString());
        confirmation.voidableUntil().ifPresent(instant -> view.put("voidableUntil", instant.toString()));
        view.set("acceptedCharges", MoneyView.of(confirmation.accepted().total()));
        return view;
    }

    private static ObjectNode cancellation(Cancellation cancellation) {
        ObjectNode view =
                Json.object().put("cancelledAt", cancellation.cancelledAt().toString());
        view.set("refunded", MoneyView.of(cancellation.refunded()));
        view.set("kept", MoneyView.of(cancellation.kept()));
        return view;
    }
}
