package io.confirmshipping.function.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.FunctionTestProfile;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.json.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log has one line for every request, with its sender and its outcome. */
@QuarkusTest
@TestProfile(FunctionTestProfile.class)
class CallLogTest {

    private static final String TRACE = "1-5759e988-bd862e3fe1be46a994272793";

    @Inject
    Api api;

    @Inject
    Functions functions;

    private CapturedLog log;
    private Seller seller;

    @BeforeEach
    void capture() {
        seller = Seller.anyone(api);
        log = new CapturedLog();
    }

    @AfterEach
    void release() {
        log.close();
    }

    @Test
    void a_request_is_logged_with_its_route_its_outcome_and_its_names() {
        String workflow = seller.plan();
        seller.review(workflow);
        assertThat(log.calls())
                .extracting(line -> names(line, "route", "status"))
                .containsExactly(List.of("POST /workflows", "201"), List.of("GET /workflows/{workflowId}", "200"));
        JsonNode names = log.calls().get(1).get("mdc");
        assertThat(names.get("sellerId").textValue()).isEqualTo(seller.id());
        assertThat(names.get("workflowId").textValue()).isEqualTo(workflow);
        assertThat(names.get("milliseconds").textValue()).matches("\\d+");
        assertThat(log.calls().get(1).get("message").textValue())
                .matches("GET /workflows/\\{workflowId}: 200 in \\d+ ms");
    }

    @Test
    void a_refusal_is_logged_with_its_code() {
        String workflow = seller.plan();
        seller.cancel(workflow);
        seller.renameWorkflow(workflow, "Too late");
        assertThat(names(log.calls().get(2), "status", "code")).containsExactly("409", "workflow-cancelled");
    }

    @Test
    void a_call_leaves_no_name_behind() {
        seller.review(seller.plan());
        seller.send(ApiRequest.to("$default"));
        assertThat(log.calls().get(2).get("mdc").has("workflowId")).isFalse();
        assertThat(MDC.getMap()).doesNotContainKeys("sellerId", "workflowId", "route", "status");
    }

    @Test
    void every_message_of_a_batch_has_a_line_with_its_queue_and_its_trace() {
        ObjectNode batch = (ObjectNode) Event.read("cancel/cancel.sqs.json");
        ObjectNode message = (ObjectNode) batch.at("/Records/0");
        ((ObjectNode) message.get("attributes")).put("AWSTraceHeader", "Root=" + TRACE + ";Sampled=1");
        batch.withArray("Records")
                .removeAll()
                .add(message)
                .add(message.deepCopy().put("body", "no JSON"));
        functions.invoke("cancel", batch, request("request-1"));
        assertThat(log.calls())
                .extracting(line -> names(line, "route", "requestId", "messageId", "traceId", "code"))
                .containsExactly(
                        List.of(
                                "message from confirm-shipping-CancelQueue-3Rt7HcXwJ9Pb",
                                "request-1",
                                id(message),
                                TRACE,
                                "workflow-not-found"),
                        List.of(
                                "message from confirm-shipping-CancelQueue-3Rt7HcXwJ9Pb",
                                "request-1",
                                id(message),
                                TRACE,
                                "invalid-request"));
    }

    @Test
    void a_message_that_is_refused_is_logged_with_the_reason_as_nobody_is_told() {
        ObjectNode batch = (ObjectNode) Event.read("receive/shipped.sqs.json");
        ObjectNode message = (ObjectNode) batch.at("/Records/0");
        ObjectNode unknown = (ObjectNode) Json.parse(message.get("body").textValue());
        ObjectNode broken = unknown.deepCopy().put("type", "LOST");
        broken.remove("at");
        batch.withArray("Records")
                .removeAll()
                .add(message)
                .add(message.deepCopy().put("body", Json.text(broken)));

        functions.invoke("receive", batch);

        assertThat(log.calls())
                .extracting(line -> names(line, "code", "reason"))
                .containsExactly(
                        List.of(
                                "shipment-not-found",
                                "There is no shipment %s. Check the shipment confirmation ID."
                                        .formatted(unknown.get("shipmentConfirmationId")
                                                .textValue())),
                        List.of(
                                "invalid-request",
                                "type must be one of [\"SHIPPED\",\"IN_TRANSIT\",\"DELIVERED\",\"CHECKED_IN\",\"RECEIVING\",\"CLOSED\"]; at is missing"));
        assertThat(log.calls())
                .as("a console without names, as that of the local mode, says it too")
                .allSatisfy(line -> assertThat(line.get("message").textValue())
                        .matches("message from \\S+: 40\\d [a-z-]+ in \\d+ ms; .*")
                        .endsWith("; messageId %s, shipmentConfirmationId %s: %s"
                                .formatted(
                                        id(message),
                                        unknown.get("shipmentConfirmationId").textValue(),
                                        names(line, "reason").get(0))));
    }

    @Test
    void a_request_that_is_refused_is_logged_without_the_reason_as_the_caller_is_told() {
        seller.review("wf38400000-8cf0-11bd-b23e-10b96e4ef00d");

        assertThat(log.calls().get(0).get("mdc").has("reason")).isFalse();
    }

    @Test
    void a_direct_invocation_and_a_sweep_have_a_line() {
        functions.invoke("cancel", Json.object());
        functions.invoke("expire", Json.object());
        assertThat(log.calls())
                .extracting(line -> names(line, "route").get(0))
                .containsExactly("direct invocation", "sweep");
        assertThat(names(log.calls().get(1), "outcome").get(0)).matches("\\d+ expired, 0 failed");
    }

    @Test
    void the_trace_is_that_of_the_request_or_else_of_the_invocation() {
        System.setProperty(
                "com.amazonaws.xray.traceHeader", "Root=" + TRACE.replace('9', '8') + ";Parent=53995c3f42cd8ad8");
        try {
            seller.send(ApiRequest.to("GET /workflows").header("x-amzn-trace-id", "Self=1;Root=" + TRACE));
            seller.send(ApiRequest.to("GET /workflows").header("x-amzn-trace-id", "Root=206-555-0100"));
        } finally {
            System.clearProperty("com.amazonaws.xray.traceHeader");
        }
        assertThat(log.calls())
                .extracting(line -> names(line, "traceId").get(0))
                .containsExactly(TRACE, TRACE.replace('9', '8'));
    }

    private static String id(JsonNode message) {
        return message.get("messageId").textValue();
    }

    private static List<String> names(JsonNode line, String... keys) {
        return List.of(keys).stream()
                .map(key -> line.path("mdc").path(key).asText())
                .toList();
    }

    private static Context request(String id) {
        Context context = Functions.context(Duration.ofSeconds(15));
        when(context.getAwsRequestId()).thenReturn(id);
        return context;
    }
}
