package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.confirmshipping.domain.placement.Closures;
import io.confirmshipping.function.json.Json;

/** The JSON of closures. */
public final class ClosuresView {

    private ClosuresView() {}

    public static ArrayNode of(Closures closures) {
        ArrayNode view = Json.object().arrayNode();
        closures.list().forEach(closure -> view.addObject()
                .put("warehouseId", closure.center())
                .put("from", closure.from().toString())
                .put("until", closure.until().toString())
                .put("cause", closure.cause().name()));
        return view;
    }
}
