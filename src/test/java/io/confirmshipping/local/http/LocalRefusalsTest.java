package io.confirmshipping.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.contract.Contract;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.local.RawRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The local server explains whatever it refuses by itself by codes and facts, as the functions do. */
@QuarkusTest
class LocalRefusalsTest {

    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GET    | /_local/nothing                        |                          | 404 | local-routes",
                "GET    | /_local/docs/nothing.md                |                          | 404 | no-page",
                "POST   | /_local/clock/advance                  | {'by': 'PT0S', 'to': 1}  | 400 | send-duration",
                "POST   | /_local/clock/advance                  | {'by': 5}                | 400 | send-duration",
                "POST   | /_local/clock/advance                  | {'by': 'P367D'}          | 400 | send-duration",
                "POST   | /_local/clock/advance                  | {'by':                   | 400 | send-duration",
                "POST   | /_local/clock/advance                  | []                       | 400 | send-duration",
                "POST   | /_local/faults                         | {'operation': 'no'}      | 400 | send-fault",
                "POST   | /_local/faults                         | {'operation': 'confirm', 'outcome': 'no', 'milliseconds': 1, 'times': 0, 'where': 'operation'} | 400 | send-fault",
                "POST   | /_local/faults                         | {'operation': 'cancelInboundPlan', 'outcome': 5, 'where': 'there'} | 400 | send-fault",
                "POST   | /_local/shipments/FBA123456789/simulate | {'until': 'CLOSED'}     | 404 | no-such-shipment",
                "POST   | /_local/shipments/nothing/simulate     | {'until': 'CLOSED'}      | 404 | no-confirmation-id",
                "POST   | /_local/shipments/nothing/simulate     | {'until': 'no', 'seed': 'x', 'disturbed': 1, 'missing': {'A': 0}, 'surplus': 1} | 400 | send-end-of-trip",
                "POST   | /_local/examples                       | {'a': 1}                 | 400 | send-no-body",
                "POST   | /_local/examples                       | {                        | 400 | send-no-body",
                "GET    | /_local/events?sort=up&pageSize=0&paginationToken=x&type= | | 400 | filter-events"
            })
    void a_refusal_of_a_local_route_is_explained(String method, String path, String body, int status, String code) {
        Response answer = RestAssured.given()
                .body(body == null ? "" : body.replace('\'', '"'))
                .request(method, server.resolve(path));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertExplained(answer.asString(), code);
    }

    @Test
    void a_seller_who_is_not_named_is_told_so() {
        Response answer =
                RestAssured.given().header("authorization", "Basic eDp5").post(server.resolve("/_local/examples"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertExplained(answer.asString(), "send-token");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /workflows/%zz HTTP/1.1 | correct-percent-encoding",
                "GET workflows HTTP/1.1      | path-without-slash"
            })
    void what_reaches_no_route_is_explained(String line, String code) throws IOException {
        assertExplained(body(RawRequest.send(server, line, "Host: localhost")), code);
    }

    @Test
    void a_request_without_a_host_is_explained() throws IOException {
        assertExplained(body(RawRequest.send(server, "GET /workflows HTTP/1.1")), "send-host");
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n")).strip();
    }

    private static void assertExplained(String body, String code) {
        JsonNode problem = Json.parse(body);
        Contract.checkProblem(problem);
        assertThat(problem.at("/explanation/code").textValue()).isEqualTo(code);
    }
}
