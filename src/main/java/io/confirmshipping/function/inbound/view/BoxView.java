package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.json.MeasureView;
import java.util.Map;

/** The JSON of a box. */
final class BoxView {

    private BoxView() {}

    /** @param inBoxes the items of all boxes, by their SKUs */
    static ObjectNode of(PlanBox box, ShownPlan plan, Map<String, Item> inBoxes) {
        ObjectNode view = Json.object()
                .put("packageId", packageId(box, plan.id()))
                .put("quantity", 1)
                .put("templateName", "P%d - B%d".formatted(box.shipment(), box.number()))
                .put("contentInformationSource", "BOX_CONTENT_PROVIDED");
        box.boxId().ifPresent(id -> view.put("boxId", id.toString()));
        view.set("dimensions", MeasureView.of(box.group().dimensions()));
        view.set("weight", MeasureView.of(box.group().weight()));
        box.warehouseId().ifPresent(code -> view.set("destinationRegion", region(code, plan)));
        ArrayNode items = view.putArray("items");
        box.group()
                .items()
                .forEach(held -> items.add(ItemView.of(inBoxes.get(held.msku()).withQuantity(held.quantity()))));
        return view;
    }

    /** Returns the ID that a box has from the plan to the last edit. */
    static String packageId(PlanBox box, WorkflowId plan) {
        return DerivedId.of(
                "pk", plan, "box", box.position().group(), box.position().place());
    }

    private static ObjectNode region(String code, ShownPlan plan) {
        ObjectNode region = Json.object().put("warehouseId", code);
        plan.marketplace().network().center(code).ifPresent(center -> region.put(
                        "countryCode", center.address().countryCode())
                .put("state", center.address().stateOrProvinceCode()));
        return region;
    }
}
