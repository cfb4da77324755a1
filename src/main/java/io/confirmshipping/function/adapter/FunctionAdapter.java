package io.confirmshipping.function.adapter;

import io.confirmshipping.function.log.CallLog;
import io.confirmshipping.function.metric.Metric;
import io.confirmshipping.function.metric.Metrics;
import io.confirmshipping.usecase.idempotency.IdempotencyStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The parts that the functions of a front door share. It authenticates a request, carries it out once, logs and counts it,
 * and turns every error into an answer. Another front door makes an adapter of its own from other parts.
 */
@Singleton
public final class FunctionAdapter {

    private static final Logger LOG = Logger.getLogger(FunctionAdapter.class);

    private final Clock clock;
    private final Metrics metrics;
    private final Authentication authentication;
    private final ErrorFormat errors;
    private final AnswerHeaders headers;
    private final Idempotency idempotency;

    @Inject
    public FunctionAdapter(
            Clock clock, Metrics metrics, IdempotencyStore answers, Authentication authentication, ErrorFormat errors) {
        this(clock, metrics, answers, authentication, errors, AnswerHeaders.NONE);
    }

    /** @param headers that every answer has */
    public FunctionAdapter(
            Clock clock,
            Metrics metrics,
            IdempotencyStore answers,
            Authentication authentication,
            ErrorFormat errors,
            AnswerHeaders headers) {
        this.clock = clock;
        this.metrics = metrics;
        this.authentication = authentication;
        this.errors = errors;
        this.headers = headers;
        this.idempotency = new Idempotency(answers, new ResponseFormat(errors));
    }

    /** Returns a handler of HTTP requests. */
    public EventHandler http(Operation... operations) {
        return new EventHandler(errors, httpEndpoint(Operations.of(operations)));
    }

    /**
     * Returns a handler of HTTP requests, of those that no route takes, and of those by which a browser asks before it sends one.
     *
     * @param routes of the whole API
     */
    public EventHandler httpAndUnknownRoutes(List<? extends Route> routes, Operation... operations) {
        return new EventHandler(
                errors, new PreflightEndpoint(errors.mediaType()), httpEndpoint(Operations.of(routes, operations)));
    }

    /** Returns a handler of HTTP requests, and of messages that ask for the same: from a queue, or by direct invocation. */
    public EventHandler httpAndMessages(Operation... operations) {
        Operations table = Operations.of(operations);
        return new EventHandler(
                errors,
                httpEndpoint(table),
                new QueueEndpoint((message, log) -> carryOut(message::request, table, log)),
                new DirectEndpoint((message, log) -> carryOut(message::request, table, log)));
    }

    /** Returns a handler of the messages of one queue. */
    public EventHandler queue(MessageAction action) {
        return new EventHandler(
                errors,
                new QueueEndpoint((message, log) -> answer(log, now -> {
                    action.take(message.body(), now, log);
                    return Response.NOTHING;
                })));
    }

    private Endpoint httpEndpoint(Operations operations) {
        RouteTable routes = operations.own();
        return new HttpEndpoint(
                (event, log) -> carryOut(() -> event.request(authentication, routes), operations, log),
                errors.mediaType(),
                headers);
    }

    private Response carryOut(Supplier<Request> translation, Operations operations, CallLog log) {
        return answer(log, now -> {
            Request request = translation.get();
            request.nameIn(log);
            return operations.of(request).action().carryOut(request, now, idempotency);
        });
    }

    /** Returns the answer that some work gives, or the answer to the error that it throws. */
    private Response answer(CallLog log, Function<Instant, Response> work) {
        Response response;
        Optional<String> reason = Optional.empty();
        try {
            response = work.apply(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        } catch (RuntimeException thrown) {
            response = response(thrown);
            reason = Reason.of(thrown);
        }
        log.answered(response.status(), response.problem(), reason);
        response.problem().ifPresent(code -> metrics.put(Metric.REFUSED, BigDecimal.ONE, "Code", code));
        return response;
    }

    private Response response(RuntimeException thrown) {
        Problem problem = Problem.of(thrown);
        if (problem.isOurs()) {
            LOG.error("A request failed", thrown);
        }
        return errors.response(problem);
    }
}
