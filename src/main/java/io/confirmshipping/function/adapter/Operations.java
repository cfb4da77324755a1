package io.confirmshipping.function.adapter;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.FieldCode;
import java.util.List;

/**
 * The operations of one function.
 *
 * @param routes of the whole API, to tell an unknown path from a known one with another method
 */
record Operations(List<Operation> operations, RouteTable routes) {

    static Operations of(Operation... operations) {
        return of(List.of(), operations);
    }

    static Operations of(List<? extends Route> routes, Operation... operations) {
        return new Operations(List.of(operations), new RouteTable(routes));
    }

    /** Returns the routes of these operations. */
    RouteTable own() {
        return new RouteTable(operations.stream().map(Operation::route).toList());
    }

    /**
     * Returns the operation that a request asks for: by its route, or, as a message, by its fields.
     *
     * @throws RequestRejected no-such-route, method-not-allowed
     * @throws InvalidInput if a message has none of the fields
     */
    Operation of(Request request) {
        return request.route().map(this::routed).orElseGet(() -> meant(request));
    }

    private Operation routed(String key) {
        return operations.stream()
                .filter(operation -> operation.route().key().equals(key))
                .findFirst()
                .orElseThrow(() -> refusal(key));
    }

    private RequestRejected refusal(String key) {
        String[] methodAndPath = key.split(" ", 2);
        return routes.refusal(methodAndPath[0], methodAndPath[1]);
    }

    private Operation meant(Request message) {
        return operations.stream()
                .filter(operation -> operation.isMeantBy(message))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("", FieldCode.NONE_OF_FIELDS.of(fields())));
    }

    private List<String> fields() {
        return operations.stream()
                .flatMap(operation -> operation.fields().stream())
                .distinct()
                .toList();
    }
}
