package io.confirmshipping.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.confirmshipping.function.client.Event;
import io.confirmshipping.local.clock.MovableClock;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@QuarkusTest
class LocalServerTest {

    @Inject
    Clock clock;

    @Inject
    DynamoDbClient database;

    @TestHTTPResource
    URI server;

    private RequestSpecification given() {
        return RestAssured.given().baseUri(server.toString());
    }

    @Test
    void the_clock_of_all_beans_is_the_movable_one() {
        assertThat(clock).isInstanceOf(MovableClock.class);
    }

    @Test
    void the_clock_can_be_read_and_advanced() {
        Instant before = Instant.parse(given().get("/_local/clock").path("now"));
        Instant after = Instant.parse(given().body("{\"by\": \"PT1H\"}")
                .post("/_local/clock/advance")
                .then()
                .statusCode(200)
                .extract()
                .path("now"));
        assertThat(after)
                .isBetween(
                        before.plus(Duration.ofHours(1)),
                        before.plus(Duration.ofHours(1).plusMinutes(30)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                    | by | ISO 8601",
                "{\"by\": 5}           | by | ISO 8601",
                "{\"by\": \"1 hour\"}  | by | PT23H59M",
                "{\"by\": \"PT0S\"}    | by | positive",
                "{\"by\": \"PT-1S\"}   | by | positive",
                "{\"by\": \"P367D\"}   | by | P366D",
                "{\"by\": \"PT1S\", \"to\": 1} | to | unknown",
                "[]                    | '' | object",
                "{\"by\":              | '' | JSON",
                "''                    | '' | object"
            })
    void a_bad_advance_is_refused(String body, String field, String message) {
        given().body(body)
                .post("/_local/clock/advance")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-request"))
                .body("detail", containsString("PT23H59M"))
                .body("errors.field", contains(field))
                .body("errors[0].message", containsString(message));
    }

    @Test
    void faults_are_asked_for_shown_met_and_cleared() {
        given().body("{\"operation\": \"listInboundPlans\", \"outcome\": \"throttle\", \"times\": 2}")
                .post("/_local/faults")
                .then()
                .statusCode(201)
                .body("faults[0].where", equalTo("call"));
        given().header("x-amz-access-token", "Atza|seller-1")
                .get("/inbound/fba/2024-03-20/inboundPlans")
                .then()
                .statusCode(429)
                .header("x-amzn-RequestId", not(emptyOrNullString()))
                .body("errors[0].code", equalTo("QuotaExceeded"));
        given().get("/_local/faults").then().statusCode(200).body("faults[0].times", equalTo(1));
        given().delete("/_local/faults").then().statusCode(204);
        given().get("/_local/faults").then().body("faults", empty());
        given().header("x-amz-access-token", "Atza|seller-1")
                .get("/inbound/fba/2024-03-20/inboundPlans")
                .then()
                .statusCode(200);
    }

    @Test
    void a_bad_fault_is_refused() {
        given().body("{\"operation\": \"nothing\"}")
                .post("/_local/faults")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-request"))
                .body("errors.field", contains("operation"));
    }

    @Test
    void an_unknown_method_is_answered_by_the_front_door_that_it_was_sent_to() {
        given().header("x-amz-access-token", "Atza|seller-1")
                .delete("/inbound/fba/2024-03-20/inboundPlans/wf1")
                .then()
                .statusCode(404)
                .body("errors[0].code", equalTo("NotFound"));
    }

    @Test
    void other_local_routes_say_which_there_are() {
        given().get("/_local/nothing")
                .then()
                .statusCode(404)
                .body("code", equalTo("no-such-route"))
                .body("detail", containsString("/_local/clock"));
    }

    @Test
    void the_real_gateway_has_its_limit_and_not_quarkus_own() {
        given().contentType("application/json")
                .body(new byte[10 * 1024 * 1024 + 1])
                .post("/workflows")
                .then()
                .statusCode(413)
                .body("code", equalTo("payload-too-large"));
    }

    /** Quarkus and Vert.x refuse such requests before any route, so they are sent as they are, by a socket. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /workflows/%zz HTTP/1.1         | 400 | invalid-request  | percent-encoding in /workflows/%zz",
                "GET /_local/%zz HTTP/1.1            | 400 | invalid-request  | percent-encoding in /_local/%zz",
                "GET /workflows/%e HTTP/1.1          | 400 | invalid-request  | percent-encoding in /workflows/%e",
                "GET /workflows?name=%zz HTTP/1.1    | 400 | invalid-request  | percent-encoding in /workflows?name=%zz",
                "GET /_local/events?name=%e HTTP/1.1 | 400 | invalid-request  | percent-encoding in /_local/events?name=%e",
                "GET /nothing/a^b HTTP/1.1           | 404 | no-such-route    | GET /nothing/a^b",
                "GET /nothing/{a} HTTP/1.1           | 404 | no-such-route    | GET /nothing/{a}",
                "GET workflows HTTP/1.1              | 404 | no-such-route    | Begin the path with /",
                "OPTIONS * HTTP/1.1                  | 404 | no-such-route    | Begin the path with /"
            })
    void a_broken_path_is_answered_with_a_problem(String line, int status, String code, String detail)
            throws IOException {
        String answer = RawRequest.send(server, line, "Host: localhost");

        assertProblem(answer, status, code).contains(detail);
    }

    @Test
    void a_request_without_a_host_is_answered_with_a_problem() throws IOException {
        String answer = RawRequest.send(server, "GET /workflows HTTP/1.1");

        assertProblem(answer, 400, "invalid-request").contains("header Host");
    }

    @Test
    void http_1_0_needs_no_host() throws IOException {
        assertThat(RawRequest.send(server, "GET /workflows HTTP/1.0")).startsWith("HTTP/1.0 200 ");
    }

    @ParameterizedTest
    @CsvSource({
        "16384, 400, invalid-request, pageSize",
        "16385, 414, uri-too-long, have 16385 characters",
        "100000, 414, uri-too-long, Send 16384"
    })
    void a_path_that_is_too_long_is_answered_with_a_problem(int length, int status, String code, String detail)
            throws IOException {
        String path = "/workflows?pageSize=";
        String line = "GET " + path + "x".repeat(length - path.length()) + " HTTP/1.1";

        assertProblem(RawRequest.send(server, line, "Host: localhost"), status, code)
                .contains(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "20480, 404, no-such-route, /nothing",
        "20481, 431, headers-too-large, have 20481 characters",
        "100000, 431, headers-too-large, Send 20480"
    })
    void headers_that_are_too_large_are_answered_with_a_problem(int length, int status, String code, String detail)
            throws IOException {
        int others = "Host".length() + "localhost".length() + "Connection".length() + "close".length() + "X".length();
        String header = "X: " + "x".repeat(length - others);

        String answer = RawRequest.send(server, "GET /nothing HTTP/1.1", "Host: localhost", header);

        assertProblem(answer, status, code).contains(detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/workflows           | 405 | GET, POST",
                "/preferences         | 405 | GET, PUT",
                "/openapi.yaml        | 405 | GET"
            })
    void head_is_no_method_of_any_path(String path, int status, String allow) throws IOException {
        String answer = RawRequest.send(server, "HEAD " + path + " HTTP/1.1", "Host: localhost");

        assertThat(answer).startsWith("HTTP/1.1 " + status).containsIgnoringCase("\r\nallow: " + allow + "\r\n");
        assertThat(answer).as("an answer to HEAD has no body").endsWith("\r\n\r\n");
    }

    private static AbstractStringAssert<?> assertProblem(String answer, int status, String code) {
        return assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("\r\ncontent-type: application/problem+json\r\n")
                .containsIgnoringCase("\r\napigw-requestid: ")
                .contains("\"code\":\"" + code + "\"");
    }

    @Test
    void a_review_that_has_not_changed_is_answered_with_304() {
        String workflow = given().contentType("application/json")
                .body(Event.fallRestock().toString())
                .post("/workflows")
                .path("workflowId");
        String tag = given().get("/workflows/" + workflow).header("etag");

        given().header("If-None-Match", tag)
                .get("/workflows/" + workflow)
                .then()
                .statusCode(304)
                .header("etag", tag)
                .body(emptyString());
    }

    @Test
    void the_table_is_there() {
        assertThat(database.listTables().tableNames()).anyMatch(name -> name.startsWith("workflows-"));
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] latin = "{\"name\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        given().contentType("application/json")
                .body(latin)
                .put("/workflows/wf00000000-0000-4000-8000-000000000001/name")
                .then()
                .statusCode(400)
                .body("errors.field", contains("name"))
                .body("errors[0].message", containsString("not UTF-8"));
    }
}
