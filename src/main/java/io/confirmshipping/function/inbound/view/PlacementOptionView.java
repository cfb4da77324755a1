package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.view.MoneyView;
import java.util.stream.Stream;

/** The JSON of a placement option. */
public final class PlacementOptionView {

    static final String EXPIRED = "EXPIRED";

    /** The fees that confirming the option accepts: all that is due on receipt. */
    private enum Fee {
        PLACEMENT(ChargeTarget.PLACEMENT, "Placement Services", "The fee for sending the units to fewer places."),
        PREP(ChargeTarget.PREP, "Prep Services", "The fee for preparing units at the fulfillment centers."),
        LABELING(ChargeTarget.LABELING, "Labeling Services", "The fee for labeling units at the fulfillment centers.");

        private final ChargeTarget charge;
        private final String target;
        private final String description;

        Fee(ChargeTarget charge, String target, String description) {
            this.charge = charge;
            this.target = target;
            this.description = description;
        }
    }

    private PlacementOptionView() {}

    public static ObjectNode of(ShownPlan plan, PlacementOption option) {
        String status = status(plan, option);
        ObjectNode view =
                Json.object().put("placementOptionId", option.id().value()).put("status", status);
        if (plan.accepted().isEmpty()) {
            view.put("expiration", plan.workflow().offer().expiresAt().toString());
        }
        ArrayNode fees = view.putArray("fees");
        Charges due = option.chargesOnReceipt();
        Stream.of(Fee.values()).filter(fee -> due.of(fee.charge).isPositive()).forEach(fee -> fees.addObject()
                .put("type", "FEE")
                .put("target", fee.target)
                .put("description", fee.description)
                .set("value", MoneyView.of(due.of(fee.charge))));
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
