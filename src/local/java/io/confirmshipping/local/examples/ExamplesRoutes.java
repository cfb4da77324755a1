package io.confirmshipping.local.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.explanation.RejectedCode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.http.UnverifiedSeller;
import io.confirmshipping.local.http.InvalidRequest;
import io.confirmshipping.local.http.JsonBody;
import io.confirmshipping.local.http.LimitedBody;
import io.confirmshipping.local.http.LocalCode;
import io.confirmshipping.local.http.LocalProblem;
import io.confirmshipping.local.http.LocalProblem.FieldError;
import io.confirmshipping.local.schedule.Schedules;
import io.confirmshipping.local.stream.LocalStream;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The HTTP route that makes one workflow in each state, for those who write a client or look at the console. */
@Singleton
public class ExamplesRoutes {

    private final Examples examples;
    private final LocalStream stream;
    private final Schedules schedules;
    private final Clock clock;

    @Inject
    ExamplesRoutes(Examples examples, LocalStream stream, Schedules schedules, Clock clock) {
        this.examples = examples;
        this.stream = stream;
        this.schedules = schedules;
        this.clock = clock;
    }

    public void addRoutes(@Observes Router router) {
        router.post("/_local/examples").handler(this::make);
    }

    private void make(RoutingContext context) {
        Optional<String> seller =
                UnverifiedSeller.of(Optional.ofNullable(context.request().getHeader("authorization")));
        if (seller.isEmpty()) {
            new LocalProblem(401, "not-authenticated", RejectedCode.SEND_TOKEN.of()).send(context.response());
            return;
        }
        LimitedBody.of(context.request())
                .map(body -> checkEmpty(body.toString()))
                .compose(none -> context.vertx()
                        .executeBlocking(
                                () -> stream.after(() -> schedules.withoutFiring(() -> examples.of(
                                        new SellerId(seller.get()),
                                        clock.instant().truncatedTo(ChronoUnit.MILLIS)))),
                                false))
                .onSuccess(made -> context.response()
                        .putHeader("content-type", "application/json")
                        .end(view(made).toString()))
                .onFailure(context::fail);
    }

    /** @throws InvalidRequest if the body has something in it, which would be ignored */
    private static JsonNode checkEmpty(String body) {
        JsonNode request = JsonBody.object(body.isBlank() ? "{}" : body, LocalCode.SEND_NO_BODY.of());
        if (!request.isEmpty()) {
            List<FieldError> errors = new ArrayList<>();
            request.fieldNames()
                    .forEachRemaining(field -> errors.add(new FieldError(field, LocalCode.NO_SUCH_FIELD.of())));
            throw new InvalidRequest(LocalCode.SEND_NO_BODY.of(), errors);
        }
        return request;
    }

    private static ObjectNode view(Map<Example, WorkflowSummary> made) {
        ObjectNode view = JsonNodeFactory.instance.objectNode();
        ArrayNode workflows = view.putArray("workflows");
        made.values().forEach(workflow -> workflows
                .addObject()
                .put("workflowId", workflow.header().id().value())
                .put("name", workflow.header().name().value())
                .put("status", workflow.status().name()));
        return view;
    }
}
