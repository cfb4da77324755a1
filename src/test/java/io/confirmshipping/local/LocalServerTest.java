package io.confirmshipping.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.confirmshipping.function.client.Event;
import io.confirmshipping.local.clock.MovableClock;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
