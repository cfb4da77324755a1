package io.confirmshipping.function.replay;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/** The expected answers to the events, by file. */
final class Expectations {

    static final Map<String, Consumer<JsonNode>> ALL = Map.ofEntries(
            entry("plan/create.http.json", http(201, "/status", "AWAITING_CONFIRMATION")),
            entry("plan/replace-contents.http.json", http(200, "/boxes/0/quantity", "4")),
            entry("plan/plan-again.http.json", plannedAgainFor24Hours()),
            entry("plan/choose-shipping.http.json", http(200, "/charges/total/amount", "378.85")),
            entry(
                    "review/workflow.http.json",
                    http(200, "/workflowId", KnownWorkflows.workflow(1).value())),
            entry("review/workflows.http.json", http(200, "/workflows/4/name", "Fall restock")),
            entry("review/shipments.http.json", http(200, "/shipments/3/status", "WORKING")),
            entry("review/shipments-by-status.http.json", http(200, "/shipments/1/status", "WORKING")),
            entry("review/shipment.http.json", http(200, "/items/0/expected", "48")),
            entry("review/pallets.http.json", http(200, "/pallets/0/boxes/3/boxIndex", "0")),
            entry(
                    "review/pallets-drawing.http.json",
                    drawing("Pallets of shipment sh00000000-0000-4000-8000-000000000011")),
            entry("review/pallets-unknown.http.json", http(404, "/code", "shipment-not-found")),
            entry("review/no-such-route.http.json", http(404, "/code", "no-such-route")),
            entry("confirm/confirm.http.json", http(200, "/status", "CONFIRMED")),
            entry("confirm/confirm.sqs.json", batchWithoutFailures()),
            entry("confirm/confirm.direct.json", direct("/status", "CONFIRMED")),
            entry("confirm/duplicate.sqs.json", batchWithoutFailures()),
            entry("confirm/poison.sqs.json", batchWherePoisonFails()),
            entry("cancel/cancel.http.json", http(200, "/cancellation/refunded/amount", "212.45")),
            entry("cancel/cancel.sqs.json", batchWithoutFailures()),
            entry("cancel/cancel.direct.json", direct("/status", "CANCELLED")),
            entry("cancel/duplicate.sqs.json", batchWithoutFailures()),
            entry("cancel/poison.sqs.json", batchWherePoisonFails()),
            entry("rename/workflow.http.json", http(200, "/name", "Winter restock")),
            entry("rename/workflow.sqs.json", batchWithoutFailures()),
            entry("rename/workflow.direct.json", direct("/name", "Winter restock")),
            entry("rename/shipment.http.json", http(200, "/name", "Mugs and towels, west")),
            entry("rename/shipment.sqs.json", batchWithoutFailures()),
            entry("rename/shipment.direct.json", direct("/shipmentConfirmationId", "FBA000000021")),
            entry("rename/duplicate.sqs.json", batchWithoutFailures()),
            entry("rename/poison.sqs.json", batchWherePoisonFails()),
            entry("adjust/items.http.json", http(200, "/boxes/0/items/0/quantity", "13")),
            entry("adjust/items.sqs.json", batchWithoutFailures()),
            entry("adjust/items.direct.json", direct("/unitCount", "45")),
            entry("adjust/tracking.http.json", http(200, "/status", "READY_TO_SHIP")),
            entry("adjust/tracking.sqs.json", batchWithoutFailures()),
            entry("adjust/tracking.direct.json", direct("/status", "READY_TO_SHIP")),
            entry(
                    "adjust/pallets.http.json",
                    http(200, "/placementOptions/0/shipments/0/pallets/estimatedBy", "SELLER")),
            entry("adjust/pallets.sqs.json", batchWithoutFailures()),
            entry("adjust/pallets.direct.json", direct("/placementOptions/0/shipments/0/pallets/quantity", "2")),
            entry("adjust/duplicate.sqs.json", batchWithoutFailures()),
            entry("adjust/poison.sqs.json", batchWherePoisonFails()),
            entry("receive/shipped.sqs.json", batchWithoutFailures()),
            entry("receive/received.sqs.json", batchWithoutFailures()),
            entry("receive/out-of-order.sqs.json", batchWithoutFailures()),
            entry("receive/duplicate.sqs.json", batchWithoutFailures()),
            entry("receive/poison.sqs.json", batchWherePoisonFails()),
            entry("publish/changes.stream.json", batchWithoutFailures()),
            entry("publish/poison.stream.json", streamThatStopsAt("111100000000000000001")),
            entry("expire/sweep.schedule.json", sweepOfOne()));

    private Expectations() {}

    private static Consumer<JsonNode> http(int status, String pointer, String value) {
        return response -> {
            ApiAnswer answer = new ApiAnswer(response);
            assertThat(answer.status()).as(response.toString()).isEqualTo(status);
            assertThat(answer.text(pointer)).isEqualTo(value);
        };
    }

    private static Consumer<JsonNode> drawing(String title) {
        return response -> {
            assertThat(new ApiAnswer(response).header("content-type")).isEqualTo("image/svg+xml");
            assertThat(response.get("body").textValue()).startsWith("<svg ").contains(title);
        };
    }

    private static Consumer<JsonNode> plannedAgainFor24Hours() {
        return response -> {
            ApiAnswer answer = new ApiAnswer(response);
            assertThat(answer.status()).as(response.toString()).isEqualTo(200);
            Instant plannedAt = Instant.parse(answer.text("/updatedAt"));
            assertThat(plannedAt).isAfter(answer.text("/createdAt"));
            assertThat(answer.text("/placementOptions/0/expiration"))
                    .isEqualTo(plannedAt.plus(Duration.ofHours(24)).toString());
        };
    }

    private static Consumer<JsonNode> direct(String pointer, String value) {
        return answer -> assertThat(answer.at(pointer).asText()).isEqualTo(value);
    }

    private static Consumer<JsonNode> batchWithoutFailures() {
        return answer -> assertThat(answer.get("batchItemFailures")).isEmpty();
    }

    /** Expects the second message of three to fail. */
    private static Consumer<JsonNode> batchWherePoisonFails() {
        return answer -> assertThat(answer.findValuesAsText("itemIdentifier"))
                .containsExactly("00000000-0000-4000-9000-000000000002");
    }

    /** Expects a stream to stop at a record, which holds up those after it. */
    private static Consumer<JsonNode> streamThatStopsAt(String sequenceNumber) {
        return answer -> assertThat(answer.findValuesAsText("itemIdentifier")).containsExactly(sequenceNumber);
    }

    private static Consumer<JsonNode> sweepOfOne() {
        return answer -> assertThat(answer)
                .isEqualTo(Json.object().put("expired", 1).put("failed", 0).put("remaining", false));
    }
}
