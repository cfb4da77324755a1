package io.confirmshipping.function.adapter;

import io.confirmshipping.usecase.Change;
import java.time.Instant;
import java.util.List;

/**
 * An operation of a function: carries out the requests for one route.
 *
 * @param fields a message, which has no route, asks for the operation by having one of these fields; if there are none,
 *     every message asks for it
 */
public record Operation(Route route, List<String> fields, Action action) {

    /** Answers a request, which may be repeated as often as one likes. */
    @FunctionalInterface
    public interface Query {

        /** @param now in whole milliseconds, the same for everything that the request does */
        Response answer(Request request, Instant now);
    }

    /** Returns the change that a request asks for, with its answer. */
    @FunctionalInterface
    public interface Command {

        /** @param now in whole milliseconds, the same for everything that the request does */
        Change<Response> change(Request request, Instant now);
    }

    @FunctionalInterface
    interface Action {
        Response carryOut(Request request, Instant now, Idempotency idempotency);
    }

    /** Returns an operation without an {@code Idempotency-Key}, because repeating it changes nothing. */
    public static Operation query(Route route, Query query) {
        return new Operation(route, List.of(), (request, now, idempotency) -> query.answer(request, now));
    }

    /** Returns an operation that carries out a request with an {@code Idempotency-Key} once. */
    public static Operation command(Route route, Command command) {
        return new Operation(
                route,
                List.of(),
                (request, now, idempotency) -> idempotency.once(request, () -> command.change(request, now), now));
    }

    /** Returns the same operation, for messages with one of these fields. */
    public Operation forMessagesWith(String... someFields) {
        return new Operation(route, List.of(someFields), action);
    }

    boolean isMeantBy(Request message) {
        return fields.isEmpty() || fields.stream().anyMatch(message::has);
    }
}
