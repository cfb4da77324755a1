package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.transportation.DeliveryWindow;
import io.confirmshipping.function.json.Json;

/** The JSON of a delivery window. */
public final class DeliveryWindowView {

    private DeliveryWindowView() {}

    /** Returns the ID of a window; offered anew it is another. */
    public static String id(WorkflowId plan, DeliveryWindow window) {
        return DerivedId.of("dw", plan, "window", window.shipment(), window.start(), window.offeredAt());
    }

    /** Returns a window on offer. */
    public static ObjectNode of(WorkflowId plan, DeliveryWindow window) {
        return selected(plan, window).put("validUntil", window.validUntil().toString());
    }

    /** Returns a window that was chosen. */
    static ObjectNode selected(WorkflowId plan, DeliveryWindow window) {
        return Json.object()
                .put("deliveryWindowOptionId", id(plan, window))
                .put("availabilityType", "AVAILABLE")
                .put("startDate", window.start().toString())
                .put("endDate", window.end().toString());
    }
}
