package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.PageRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query of a list: what, and which page.
 *
 * @param statuses of what is asked for; empty if all is
 */
public record PageQuery(Set<String> statuses, PageRequest page) {

    /** @throws InvalidInput naming every parameter that is wrong */
    public static PageQuery of(Request call, RequestSchemas schema) {
        ObjectNode query = Json.object();
        call.query().forEach((name, value) -> {
            if (name.equals("pageSize") && value.matches("-?\\d{1,9}")) {
                query.put(name, Integer.parseInt(value));
            } else if (name.equals("status") && value.contains(",")) {
                Stream.of(value.split(",", -1)).forEach(query.withArray(name)::add);
            } else {
                query.put(name, value);
            }
        });
        new RequestCheck(schema, query).pass();
        return new PageQuery(
                statuses(call),
                new PageRequest(
                        query.path("pageSize").asInt(PageRequest.DEFAULT),
                        Optional.ofNullable(query.path("paginationToken").textValue())));
    }

    private static Set<String> statuses(Request call) {
        return Stream.ofNullable(call.query().get("status"))
                .flatMap(several -> Stream.of(several.split(",")))
                .collect(Collectors.toSet());
    }
}
