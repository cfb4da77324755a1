package io.confirmshipping.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLConnection;
import org.junit.jupiter.api.Test;

/** The answer that a handler becomes, and what is answered without asking a handler. */
class GatewayAnswerTest extends RunningGateway {

    @Test
    void an_answer_keeps_its_status_headers_cookies_and_body() {
        answer = """
                {"statusCode": 201, "headers": {"Location": "/workflows/wf1"}, "cookies": ["a=1", "b=2"],
                 "body": "aGVsbG8=", "isBase64Encoded": true}""";
        Response response = request().get("/workflows/wf1");

        response.then().statusCode(201).header("Location", "/workflows/wf1").body(equalTo("hello"));
        assertThat(response.headers().getValues("set-cookie")).containsExactly("a=1", "b=2");
    }

    @Test
    void an_answer_without_a_status_is_a_body_of_json() {
        answer = "{\"hello\":1}";
        request()
                .get("/workflows/wf1")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("hello", equalTo(1));
    }

    @Test
    void a_handler_that_throws_is_an_internal_server_error() {
        answer = "";
        request().get("/workflows/wf1").then().statusCode(500).body(equalTo("{\"message\":\"Internal Server Error\"}"));
    }

    @Test
    void an_answer_that_is_not_json_is_an_internal_server_error() {
        answer = "hello";
        request().get("/workflows/wf1").then().statusCode(500);
    }

    @Test
    void an_authorization_that_names_nobody_is_refused() {
        for (String authorization : new String[] {"Basic c2VsbGVy", "Bearer", "Bearer ", ""}) {
            request()
                    .header("Authorization", authorization)
                    .get("/workflows/wf1")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("code", equalTo("not-authenticated"));
        }
        assertThat(event).isNull();
    }

    @Test
    void a_body_beyond_api_gateways_limit_is_refused() {
        request()
                .contentType("application/json")
                .body(new byte[10 * 1024 * 1024 + 1])
                .put("/workflows/wf1/name")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("payload-too-large"))
                .body("explanation.code", equalTo("send-fewer-boxes"))
                .body("explanation.facts.most", equalTo(10 * 1024 * 1024));
    }

    @Test
    void a_body_beyond_lambdas_limit_is_refused() {
        request()
                .contentType("application/json")
                .body("x".repeat(6 * 1024 * 1024))
                .put("/workflows/wf1/name")
                .then()
                .statusCode(413)
                .body("code", equalTo("payload-too-large"))
                .body("explanation.code", equalTo("too-many-bytes"))
                .body("explanation.facts.most", equalTo(6 * 1024 * 1024));
        assertThat(event).isNull();
    }

    @Test
    void a_url_that_cannot_be_decoded_is_a_bad_request() throws IOException {
        for (String url : new String[] {"/workflows/%zz", "/workflows/wf1?a=%zz"}) {
            URLConnection connection = new URL("http", "localhost", server.port(), url).openConnection();
            assertThat(((HttpURLConnection) connection).getResponseCode())
                    .as(url)
                    .isEqualTo(400);
        }
        assertThat(event).isNull();
    }
}
