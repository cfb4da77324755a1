package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.Page;
import java.util.function.Function;

/** The JSON of a page of a list. */
public final class PageView {

    private PageView() {}

    /** @param name the field of the list */
    public static <T> ObjectNode of(String name, Page<T> page, Function<T, ObjectNode> each) {
        ObjectNode view = Json.object();
        ArrayNode list = view.putArray(name);
        page.items().forEach(item -> list.add(each.apply(item)));
        ObjectNode pagination = view.putObject("pagination");
        page.nextToken().ifPresent(token -> pagination.put("nextToken", token));
        return view;
    }
}
