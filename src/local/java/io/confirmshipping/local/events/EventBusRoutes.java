package io.confirmshipping.local.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.confirmshipping.local.http.InvalidRequest;
import io.confirmshipping.local.http.LimitedBody;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;

/** The event bus over HTTP: takes PutEvents by EventBridge's protocol (AWS JSON 1.1) and shows the received events. */
@Singleton
public class EventBusRoutes {

    private static final String PROTOCOL = "application/x-amz-json-1.1";

    private final ReceivedEvents events;
    private final ObjectMapper json = new ObjectMapper();

    @Inject
    public EventBusRoutes(ReceivedEvents events) {
        this.events = events;
    }

    public void addRoutes(@Observes Router router) {
        router.post("/_local/eventbridge/*").handler(this::put);
        router.get("/_local/events").handler(this::show);
    }

    private void put(RoutingContext context) {
        LimitedBody.of(context.request())
                .onSuccess(body -> answer(context, body))
                .onFailure(failure -> refuse(context.response(), "ValidationException", failure.getMessage()));
    }

    private void answer(RoutingContext context, Buffer body) {
        String operation = String.valueOf(context.request().getHeader("X-Amz-Target"));
        if (!operation.equals("AWSEvents.PutEvents")) {
            refuse(
                    context.response(),
                    "UnknownOperationException",
                    "The local bus only supports PutEvents, not " + operation);
            return;
        }
        try {
            PutEvents put = new PutEvents(json.readTree(body.getBytes()));
            events.take(put.taken());
            context.response()
                    .putHeader("content-type", PROTOCOL)
                    .end(put.answer().toString());
        } catch (IOException | IllegalArgumentException invalid) {
            refuse(context.response(), "ValidationException", invalid.getMessage());
        }
    }

    private void refuse(HttpServerResponse response, String type, String message) {
        response.setStatusCode(400)
                .putHeader("content-type", PROTOCOL)
                .end(json.createObjectNode()
                        .put("__type", type)
                        .put("message", message)
                        .toString());
    }

    private void show(RoutingContext context) {
        try {
            EventQuery query = EventQuery.parse(context.queryParams());
            context.response()
                    .putHeader("content-type", "application/json")
                    .end(events.shown(query).toString());
        } catch (InvalidRequest invalid) {
            invalid.problem().send(context.response());
        }
    }
}
