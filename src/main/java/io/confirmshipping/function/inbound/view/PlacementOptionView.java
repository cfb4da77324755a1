package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.view.MoneyView;

/** The JSON of a placement option. */
public final class PlacementOptionView {

    static final String EXPIRED = "EXPIRED";

    private PlacementOptionView() {}

    public static ObjectNode of(ShownPlan plan, PlacementOption option) {
        String status = status(plan, option);
        ObjectNode view =
                Json.object().put("placementOptionId", option.id().value()).put("status", status);
        if (plan.accepted().isEmpty()) {
            view.put("expiration", plan.workflow().offer().expiresAt().toString());
        }
        ArrayNode fees = view.putArray("fees");
        if (option.fee().isPositive()) {
            fees.addObject()
                    .put("type", "FEE")
                    .put("target", "Placement Services")
                    .put("description", "The fee for sending the units to fewer places.")
                    .set("value", MoneyView.of(option.fee()));
        }
        view.putArray("discounts");
        ArrayNode shipments = view.putArray("shipmentIds");
        option.shipments().forEach(shipment -> shipments.add(shipment.id().value()));
        return view;
    }

    static String status(ShownPlan plan, PlacementOption option) {
        if (plan.accepted().isPresent()) {
            return plan.accepted().get().equals(option.id()) ? "ACCEPTED" : EXPIRED;
        }
        return plan.workflow().status() == WorkflowStatus.AWAITING_CONFIRMATION ? "OFFERED" : EXPIRED;
    }
}
