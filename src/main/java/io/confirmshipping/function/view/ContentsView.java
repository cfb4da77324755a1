package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Handling;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.shipping.ShippingRules;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.function.json.MeasureView;
import java.util.List;

/** The JSON of items and boxes, as in requests, without boxes that are not known yet; and which boxes need a heavy-package label. */
final class ContentsView {

    private ContentsView() {}

    static void into(ObjectNode view, WorkflowWithContents whole, ShippingRules rules) {
        Contents contents = whole.contents();
        ArrayNode items = view.putArray("items");
        contents.items().forEach(item -> item(items.addObject(), item));
        if (whole.hasKnownBoxes()) {
            ArrayNode boxes = view.putArray("boxes");
            contents.boxes().forEach(group -> box(boxes.addObject(), group, rules));
        }
    }

    static void quantities(ArrayNode view, List<SkuQuantity> items) {
        items.forEach(item -> view.addObject().put("msku", item.msku()).put("quantity", item.quantity()));
    }

    private static void item(ObjectNode view, Item item) {
        view.put("msku", item.msku())
                .put("quantity", item.quantity())
                .put("prepOwner", item.prepOwner().name())
                .put("labelOwner", item.labelOwner().name());
    }

    private static void handling(ObjectNode view, Handling handling) {
        if (handling.thisSideUp()) {
            view.put("thisSideUp", true);
        }
        if (handling.fragile()) {
            view.put("fragile", true);
        }
        handling.maxLoad().ifPresent(load -> view.set("maxLoad", MeasureView.of(load)));
    }

    static void box(ObjectNode view, BoxGroup group, ShippingRules rules) {
        view.put("quantity", group.quantity());
        view.set("dimensions", MeasureView.of(group.dimensions()));
        view.set("weight", MeasureView.of(group.weight()));
        handling(view, group.handling());
        if (rules.isHeavy(group)) {
            view.put("heavyPackageLabel", true);
        }
        quantities(view.putArray("items"), group.items());
    }
}
