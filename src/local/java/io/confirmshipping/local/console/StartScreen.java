package io.confirmshipping.local.console;

import io.confirmshipping.local.template.EventSourceMapping;
import io.confirmshipping.local.template.Queue;
import io.confirmshipping.local.template.Route;
import io.confirmshipping.local.template.Schedule;
import io.confirmshipping.local.template.StreamMapping;
import io.confirmshipping.local.template.Template;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The start screen: the running services, and the first commands to try.
 *
 * @param api the address of the routes
 * @param data the folder that a restart keeps
 * @param visibilityTimeout how long a received message stays hidden
 * @param travelsByTheClock whether every confirmed shipment does
 */
record StartScreen(
        Template template,
        URI api,
        String table,
        URI dynamoDb,
        Path data,
        URI sqs,
        Duration visibilityTimeout,
        boolean travelsByTheClock,
        Instant now) {

    private static final String TRAVEL_BY_THE_CLOCK =
            "started with -Dconfirm-shipping.local.simulate=true, every shipment travels by the clock";

    private static final String TEXT = """

            Confirm Shipping answers on %s, and shows itself there in a browser

              Routes    %s
                        GET    /openapi.yaml  describes them

              Queues    %s
                        %s, a failed message comes again after %s; in memory, a stop loses messages

              Table     %s at %s, kept in %s
              Schedule  %s
              Events    %s
                        GET  /_local/events
              Clock     %s
                        GET  /_local/clock
                        POST /_local/clock/advance  {"by": "PT23H59M"}
              Examples  POST /_local/examples  a workflow in each state
              Travel    POST /_local/shipments/{shipmentConfirmationId}/simulate  {"until": "CLOSED"}
                        %s
              Faults    POST /_local/faults  {"operation": "confirm", "outcome": "throttle"}
              Seller    local-seller, or who the header "Authorization: Bearer seller-1" names
                        POST /auth/o2/token  gives clients of SP-API their tokens: docs/sp-api.md

            Plan, choose how to ship, confirm, rename and cancel a first shipment, in another terminal, in the project's folder:

            %s
            """;

    @Override
    public String toString() {
        return TEXT.formatted(
                api,
                lines(template.routes().stream().map(StartScreen::route)),
                lines(template.queues().stream()
                        .filter(queue -> queue.redrive().isPresent())
                        .map(this::queue)),
                sqs,
                text(visibilityTimeout),
                table,
                dynamoDb,
                data.resolve("dynamodb"),
                lines(template.schedules().stream().map(StartScreen::schedule)),
                lines(template.streamMappings().stream().map(StartScreen::stream)),
                now,
                travelsByTheClock ? "every shipment travels by the clock" : TRAVEL_BY_THE_CLOCK,
                new FirstSteps(api));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n            "));
    }

    private static String route(Route route) {
        String path = route.isDefault() ? "(any other)" : route.path();
        String method = route.isDefault() ? "" : route.method();
        return "%-6s %-40s -> %s".formatted(method, path, route.function().handler());
    }

    private String queue(Queue queue) {
        String function = template.eventSourceMappings().stream()
                .filter(mapping -> mapping.queue().equals(queue.name()))
                .map(EventSourceMapping::function)
                .map(mapped -> mapped.handler())
                .collect(Collectors.joining(", "));
        Queue.Redrive redrive = queue.redrive().orElseThrow();
        return "%-20s -> %-10s after %d failures -> %s"
                .formatted(queue.name(), function, redrive.maxReceiveCount(), redrive.deadLetterQueue());
    }

    private static String schedule(Schedule schedule) {
        return "every %s -> %s"
                .formatted(text(schedule.rate()), schedule.function().handler());
    }

    private static String stream(StreamMapping mapping) {
        return "changes in the table -> %s".formatted(mapping.function().handler());
    }

    /** Returns a duration as text like {@code 5s} or {@code 1m}. */
    private static String text(Duration duration) {
        return duration.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
    }
}
