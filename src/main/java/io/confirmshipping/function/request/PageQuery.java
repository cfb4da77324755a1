package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.function.adapter.Call;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.PageRequest;
import java.util.Optional;

/** The query of a list: which kind, and which page. */
public record PageQuery(Optional<String> status, PageRequest page) {

    /** @throws InvalidInput naming every parameter that is wrong */
    public static PageQuery of(Call call, RequestSchemas schema) {
        ObjectNode query = Json.object();
        call.query().forEach((name, value) -> {
            if (name.equals("pageSize") && value.matches("-?\\d{1,9}")) {
                query.put(name, Integer.parseInt(value));
            } else {
                query.put(name, value);
            }
        });
        schema.check(query);
        return new PageQuery(
                Optional.ofNullable(query.path("status").textValue()),
                new PageRequest(
                        query.path("pageSize").asInt(PageRequest.DEFAULT),
                        Optional.ofNullable(query.path("paginationToken").textValue())));
    }
}
