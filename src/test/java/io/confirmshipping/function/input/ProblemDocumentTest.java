package io.confirmshipping.function.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.FunctionTestProfile;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every error is a problem document (RFC 9457) that says what to do, and nothing about how this is built. */
@QuarkusTest
@TestProfile(FunctionTestProfile.class)
class ProblemDocumentTest {

    private static final String UNKNOWN = "wf00000000-0000-4000-8000-999999999999";

    @Inject
    Api api;

    @Inject
    TestClock clock;

    @TestFactory
    Stream<DynamicTest> every_code_comes_as_a_problem_document() {
        return answers().entrySet().stream()
                .map(code -> dynamicTest(code.getKey(), () -> check(code.getKey(), code.getValue())));
    }

    private Map<String, ApiAnswer> answers() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        Seller seller = Seller.anyone(api);
        Map<String, ApiAnswer> answers = new TreeMap<>();
        answers.put("400 invalid-request", seller.create(SmallBody.create().put("colour", "red")));
        answers.put(
                "401 not-authenticated",
                api.send(ApiRequest.to("GET /workflows").anonymous()));
        answers.put("404 workflow-not-found", seller.review(UNKNOWN));
        answers.put("404 shipment-not-found", seller.shipment("FBA999999999"));
        answers.put("404 no-such-route", seller.send(ApiRequest.to("$default")));
        answers.put("405 method-not-allowed", seller.send(ApiRequest.unrouted("DELETE", "/workflows")));
        answers.put(
                "413 payload-too-large",
                seller.send(ApiRequest.to("POST /workflows").body(" ".repeat(5_000_000))));
        answers.put(
                "415 unsupported-media-type",
                seller.send(ApiRequest.to("POST /workflows").body("a").header("content-type", "text/csv")));
        String workflow = seller.plan();
        answers.put("422 ship-date-out-of-range", seller.choose(workflow, choice("2020-01-01")));
        seller.choose(workflow, choice("2026-11-30"));
        seller.confirm(workflow);
        answers.put("409 already-confirmed", seller.planAgain(workflow));
        seller.cancel(workflow);
        answers.put("409 workflow-cancelled", seller.renameWorkflow(workflow, "Late"));
        return answers;
    }

    private static JsonNode choice(String date) {
        return Json.object()
                .put("shipDate", date)
                .put("shippingMode", "FREIGHT_LTL")
                .put("shippingSolution", "USE_YOUR_OWN_CARRIER");
    }

    private static void check(String statusAndCode, ApiAnswer answer) {
        JsonNode document = answer.body();
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.status() + " " + answer.code()).isEqualTo(statusAndCode);
        assertThat(document.get("status").intValue()).isEqualTo(answer.status());
        assertThat(document.get("type").textValue()).isEqualTo("urn:confirm-shipping:problem:" + answer.code());
        assertThat(document.get("title").textValue()).isNotBlank();
        assertThat(document.get("detail").textValue()).endsWith(".");
        assertThat(answer.response().toString()).doesNotContainPattern("Exception|io\\.confirm|java\\.|(?i)dynamo|sql");
    }
}
