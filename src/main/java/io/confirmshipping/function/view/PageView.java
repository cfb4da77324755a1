package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.Page;
import java.util.function.Function;

/** One page of a list as callers see it. */
public final class PageView {

    private PageView() {}

    /** @param name of the list in the answer */
    public static <T> ObjectNode of(String name, Page<T> page, Function<T, ObjectNode> each) {
        ObjectNode view = Json.object();
        ArrayNode list = view.putArray(name);
        page.items().forEach(item -> list.add(each.apply(item)));
        ObjectNode pagination = view.putObject("pagination");
        page.nextToken().ifPresent(token -> pagination.put("nextToken", token));
        return view;
    }
}
