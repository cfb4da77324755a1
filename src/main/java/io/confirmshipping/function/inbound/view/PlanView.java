package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.function.json.AddressView;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.workflow.WorkflowKind;

/** The JSON of inbound plans. */
public final class PlanView {

    private PlanView() {}

    /** Returns an entry of a list. */
    public static ObjectNode summary(WorkflowSummary workflow) {
        ObjectNode view = Json.object()
                .put("inboundPlanId", workflow.header().id().value())
                .put("name", workflow.header().name().value())
                .put("status", PlanStatus.of(WorkflowKind.of(workflow)).name())
                .put("createdAt", workflow.header().createdAt().toString())
                .put("lastUpdatedAt", workflow.revision().updatedAt().toString());
        view.putArray("marketplaceIds").add(workflow.header().marketplace().value());
        view.set("sourceAddress", AddressView.of(workflow.header().source()));
        return view;
    }

    /** Returns a plan, with the options and the shipments that are not over. */
    public static ObjectNode of(ShownPlan plan) {
        ObjectNode view = summary(plan.workflow().summary());
        PlanPacking packing = new PlanPacking(plan);
        ArrayNode packings = view.putArray("packingOptions");
        packing.generations().stream().limit(1).forEach(latest -> packings.add(packing.summary(latest)));
        ArrayNode options = view.putArray("placementOptions");
        ArrayNode shipments = view.putArray("shipments");
        plan.options().forEach(option -> {
            String status = PlacementOptionView.status(plan, option);
            if (!status.equals(PlacementOptionView.EXPIRED)) {
                options.addObject()
                        .put("placementOptionId", option.id().value())
                        .put("status", status);
            }
            if (plan.accepted().isPresent()) {
                option.shipments().forEach(shipment -> shipments
                        .addObject()
                        .put("shipmentId", shipment.id().value())
                        .put("status", status(plan, shipment.id())));
            }
        });
        return view;
    }

    /** Returns the status of a shipment: {@code WORKING} from the acceptance of its placement on. */
    static String status(ShownPlan plan, ShipmentId shipment) {
        Workflow workflow = plan.workflow();
        return plan.confirmed(shipment)
                .map(known -> known.status().name())
                .orElse(
                        workflow.status() == WorkflowStatus.CANCELLED
                                ? "CANCELLED"
                                : workflow.acceptedPlacement().isPresent() ? "WORKING" : "UNCONFIRMED");
    }
}
