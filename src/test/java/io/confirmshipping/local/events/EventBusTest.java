package io.confirmshipping.local.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventBusTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource
    URI server;

    @Test
    void what_is_put_can_be_seen_as_a_subscriber_would_get_it() {
        put("AWSEvents.PutEvents", request("{\"eventId\": \"wf-1:1\"}", "{\"eventId\": \"wf-1:2\"}"))
                .statusCode(200)
                .contentType("application/x-amz-json-1.1")
                .body(containsString("\"FailedEntryCount\":0"));
        RestAssured.given()
                .baseUri(server.toString())
                .get("/_local/events")
                .then()
                .statusCode(200)
                .body("events.find { it.detail.eventId == 'wf-1:2' }.source", equalTo("confirm-shipping"))
                .body("events.find { it.detail.eventId == 'wf-1:2' }.'detail-type'", equalTo("WorkflowPlanned"))
                .body("events.find { it.detail.eventId == 'wf-1:2' }.time", equalTo("2026-11-22T10:05:00Z"));
    }

    @Test
    void an_entry_that_is_no_event_is_refused_by_itself() throws Exception {
        String answer = put("AWSEvents.PutEvents", request("not JSON", "{}"))
                .statusCode(200)
                .extract()
                .asString();
        assertThat(JSON.readTree(answer).get("FailedEntryCount").intValue()).isEqualTo(1);
        assertThat(JSON.readTree(answer).at("/Entries/0/ErrorCode").textValue()).isEqualTo("MalformedDetail");
        assertThat(JSON.readTree(answer).at("/Entries/1/EventId").textValue()).isNotEmpty();
    }

    @Test
    void requests_that_eventbridge_would_refuse_are_refused() {
        put("AWSEvents.PutRule", request("{}")).statusCode(400).body(containsString("PutRule"));
        put("AWSEvents.PutEvents", JSON.createObjectNode()).statusCode(400).body(containsString("1 to 10"));
        put("AWSEvents.PutEvents", request(new String[11])).statusCode(400).body(containsString("1 to 10"));
    }

    private ValidatableResponse put(String operation, ObjectNode request) {
        return RestAssured.given()
                .baseUri(server.toString())
                .header("X-Amz-Target", operation)
                .header("Content-Type", "application/x-amz-json-1.1")
                .body(request.toString().getBytes())
                .post("/_local/eventbridge/")
                .then();
    }

    private static ObjectNode request(String... details) {
        ObjectNode request = JSON.createObjectNode();
        for (String detail : details) {
            request.withArray("Entries")
                    .addObject()
                    .put("EventBusName", "default")
                    .put("Source", "confirm-shipping")
                    .put("DetailType", "WorkflowPlanned")
                    .put("Time", 1795341900)
                    .put("Detail", detail);
        }
        return request;
    }
}
