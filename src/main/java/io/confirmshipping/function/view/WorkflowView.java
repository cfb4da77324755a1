package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipping.ArrivalRule;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowHeader;
import io.confirmshipping.domain.workflow.WorkflowRevision;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.function.json.AddressView;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.shipment.ReviewShipment;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BiConsumer;

/** The JSON of a workflow; fields that do not apply to its state are absent. */
@Singleton
public class WorkflowView {

    private static final BiConsumer<ObjectNode, ShipmentId> WITHOUT_ITEMS = (view, shipment) -> {};

    private final Marketplaces marketplaces;

    public WorkflowView(Marketplaces marketplaces) {
        this.marketplaces = marketplaces;
    }

    /** Returns a workflow without its boxes and items, which may be many. */
    public ObjectNode of(Workflow workflow, Instant now) {
        ObjectNode view = header(workflow.summary());
        return state(view, workflow, now, WITHOUT_ITEMS);
    }

    /** Returns a workflow with its boxes and items. */
    public ObjectNode of(WorkflowWithContents whole, Instant now) {
        ObjectNode view = header(whole.workflow().summary());
        ContentsView.into(view, whole, marketplace(whole.workflow()).shipping());
        return state(
                view,
                whole.workflow(),
                now,
                (shipment, id) -> ContentsView.quantities(
                        shipment.putArray("items"),
                        whole.allocations().load(id, whole.contents()).items()));
    }

    /** Returns a workflow as a list shows it. */
    public ObjectNode of(WorkflowSummary summary, Instant now) {
        ObjectNode view = header(summary);
        summary.offeredUntil().ifPresent(expiry -> view.put("expiration", expiry.toString())
                .put("expiresIn", Duration.between(now, expiry).toString()));
        summary.shipDate().ifPresent(date -> view.put("shipDate", date.toString()));
        progress(view, summary, now);
        shipments(view, summary, now);
        return actions(view, summary, now);
    }

    /** Returns a confirmed shipment with its items, boxes, tracking and history. */
    public ObjectNode shipment(ReviewShipment.Reviewed reviewed, Instant now) {
        Workflow workflow = reviewed.workflow();
        ObjectNode view = ShipmentRecordView.of(reviewed, marketplace(workflow), now);
        workflow.choice()
                .ifPresent(choice -> view.put("shipDate", choice.shipDate().toString()));
        ConfirmedShipment shipment = reviewed.record().shipment();
        if (!shipment.method().isSmallParcel()) {
            view.set(
                    "pallets",
                    PalletsView.of(
                            workflow.offer().shipment(shipment.plannedAs()).pallets(),
                            workflow.offer().units()));
        }
        return view;
    }

    /** Returns a shipment as it is after a quantity edit, and what its workflow owes. */
    public ObjectNode edited(QuantityEditResult edited) {
        return QuantityEditView.of(edited, marketplace(edited.workflow()).shipping());
    }

    private static ObjectNode header(WorkflowSummary summary) {
        WorkflowHeader header = summary.header();
        WorkflowRevision revision = summary.revision();
        ObjectNode view = Json.object()
                .put("workflowId", header.id().value())
                .put("name", header.name().value())
                .put("status", summary.status().name())
                .put("version", revision.version())
                .put("createdAt", header.createdAt().toString())
                .put("updatedAt", revision.updatedAt().toString())
                .put("marketplaceId", header.marketplace().value());
        view.set("sourceAddress", AddressView.of(header.source()));
        return view;
    }

    private ObjectNode state(
            ObjectNode view, Workflow workflow, Instant now, BiConsumer<ObjectNode, ShipmentId> items) {
        WorkflowSummary summary = workflow.summary();
        progress(view, summary, now);
        view.put("placementPreference", workflow.offer().preference().name());
        workflow.accept(new StateView(view, marketplaces.of(workflow.header()), now, items));
        shipments(view, summary, now);
        return actions(view, summary, now);
    }

    private Marketplace marketplace(Workflow workflow) {
        return marketplaces.get(workflow.header().marketplace());
    }

    private void progress(ObjectNode view, WorkflowSummary summary, Instant now) {
        ProgressView.into(view, summary.progress(shipDays(summary), now));
    }

    private ShipDays shipDays(WorkflowSummary summary) {
        return marketplaces.of(summary.header()).shipDays();
    }

    private void shipments(ObjectNode view, WorkflowSummary summary, Instant now) {
        if (!summary.shipments().isEmpty()) {
            ArrayNode shipments = view.putArray("shipments");
            ArrivalRule rule =
                    marketplaces.get(summary.header().marketplace()).shipping().arrival();
            summary.shipments()
                    .forEach(shipment ->
                            shipments.add(ShipmentView.closing(ShipmentView.of(shipment), shipment, rule, now)));
        }
    }

    private ObjectNode actions(ObjectNode view, WorkflowSummary summary, Instant now) {
        ArrayNode actions = view.putArray("actions");
        summary.actions(shipDays(summary), now)
                .forEach(action -> actions.add(action.name().toLowerCase(Locale.ROOT)));
        return view;
    }
}
