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
 * The query of a list.
 *
 * @param statuses to list; empty for all
 */
public record PageQuery(Set<String> statuses, PageRequest page) {

    /** @throws InvalidInput naming every parameter that is wrong */
    public static PageQuery of(Request request, RequestSchemas schema) {
        ObjectNode query = Json.object();
        request.query().forEach((name, value) -> {
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
                statuses(request),
                new PageRequest(
                        query.path("pageSize").asInt(PageRequest.DEFAULT),
                        Optional.ofNullable(query.path("paginationToken").textValue())));
    }

    private static Set<String> statuses(Request request) {
        return Stream.ofNullable(request.query().get("status"))
                .flatMap(several -> Stream.of(several.split(",")))
                .collect(Collectors.toSet());
    }
}
