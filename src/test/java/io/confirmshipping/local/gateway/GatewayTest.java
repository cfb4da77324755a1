package io.confirmshipping.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** The event that a request becomes, and the route that takes it. */
class GatewayTest extends RunningGateway {

    @Test
    void a_request_becomes_an_event_of_payload_format_2() {
        request()
                .header("Authorization", "Bearer seller-1")
                .header("X-Colour", "red")
                .header("X-Colour", "blue")
                .header("Cookie", "a=1")
                .contentType("application/json; charset=UTF-8")
                .body("{\"name\":\"Käse\"}")
                .put("/workflows/wf%201/name?a=1&a=2&b=%26");

        assertThat(event.get("version").asText()).isEqualTo("2.0");
        assertThat(event.get("routeKey").asText()).isEqualTo("PUT /workflows/{workflowId}/name");
        assertThat(event.get("rawPath").asText()).isEqualTo("/workflows/wf%201/name");
        assertThat(event.get("rawQueryString").asText()).isEqualTo("a=1&a=2&b=%26");
        assertThat(event.get("queryStringParameters")).hasToString("{\"a\":\"1,2\",\"b\":\"&\"}");
        assertThat(event.get("pathParameters")).hasToString("{\"workflowId\":\"wf 1\"}");
        assertThat(event.at("/headers/x-colour").asText()).isEqualTo("red,blue");
        assertThat(event.get("cookies")).hasToString("[\"a=1\"]");
        assertThat(event.get("body").asText()).isEqualTo("{\"name\":\"Käse\"}");
        assertThat(event.get("isBase64Encoded").asBoolean()).isFalse();
        JsonNode requestContext = event.get("requestContext");
        assertThat(requestContext.at("/authorizer/jwt/claims/sub").asText()).isEqualTo("seller-1");
        assertThat(requestContext.at("/http/method").asText()).isEqualTo("PUT");
        assertThat(requestContext.at("/http/sourceIp").asText()).isEqualTo("127.0.0.1");
        assertThat(requestContext.get("time").asText()).isEqualTo("22/Nov/2026:10:00:00 +0000");
        assertThat(requestContext.get("timeEpoch").asLong()).isEqualTo(1795341600000L);
    }

    @Test
    void the_event_is_what_aws_own_class_describes() throws Exception {
        request().get("/workflows/wf1?a=1");

        APIGatewayV2HTTPEvent known = json.treeToValue(event, APIGatewayV2HTTPEvent.class);
        assertThat(known.getRequestContext().getAuthorizer().getJwt().getClaims())
                .containsEntry("sub", "local-seller");
        assertThat(known.getPathParameters()).containsEntry("workflowId", "wf1");
    }

    @Test
    void a_handler_runs_on_a_worker_and_knows_its_function() {
        request().get("/workflows/wf1");

        assertThat(thread).contains("worker");
        assertThat(context.getFunctionName()).isEqualTo("Review");
        assertThat(context.getRemainingTimeInMillis()).isBetween(1, 900_000);
        assertThat(context.getAwsRequestId())
                .isEqualTo(event.at("/requestContext/requestId").asText());
    }

    @Test
    void a_literal_path_comes_before_a_parameter() {
        request().get("/workflows/summary");
        assertThat(event.get("routeKey").asText()).isEqualTo("GET /workflows/summary");
    }

    @Test
    void what_no_route_takes_goes_to_the_default_route() {
        for (String path : new String[] {"/", "/nowhere", "/workflows/wf1/", "/workflows/wf1/name"}) {
            request().get(path);
            assertThat(event.get("routeKey").asText()).as(path).isEqualTo("$default");
            assertThat(event.get("rawPath").asText()).isEqualTo(path);
        }
        request().delete("/workflows/wf1");
        assertThat(event.get("routeKey").asText()).isEqualTo("$default");
    }

    @Test
    void what_is_not_text_comes_in_base64() {
        request().contentType("image/png").body(new byte[] {1, 2, 3}).put("/workflows/wf1/name");
        assertThat(event.get("isBase64Encoded").asBoolean()).isTrue();
        assertThat(event.get("body").asText()).isEqualTo("AQID");
    }

    @Test
    void a_greedy_parameter_takes_all_that_is_left_of_the_path() {
        request().header("x-amz-access-token", "Atza|seller-1").get("/plans/wf1/boxes?pageSize=5");

        assertThat(event.get("routeKey").asText()).isEqualTo("GET /plans/{proxy+}");
        assertThat(event.at("/pathParameters/proxy").asText()).isEqualTo("wf1/boxes");
        assertThat(event.at("/requestContext/authorizer/jwt/claims/sub").asText())
                .isEqualTo("seller-1");
    }

    @Test
    void a_route_of_any_method_takes_those_that_no_other_route_of_its_path_takes() {
        request().header("x-amz-access-token", "Atza|seller-1").delete("/plans/wf1");
        assertThat(event.get("routeKey").asText()).isEqualTo("ANY /plans/{proxy+}");

        request().header("x-amz-access-token", "Atza|seller-1").get("/plans/wf1");
        assertThat(event.get("routeKey").asText()).isEqualTo("GET /plans/{proxy+}");
    }

    @Test
    void an_access_token_that_names_nobody_is_left_to_the_function() {
        for (String token : new String[] {"Atza|expired-1", "Atza|", "seller-1"}) {
            request().header("x-amz-access-token", token).get("/plans/wf1");

            assertThat(event.get("requestContext").has("authorizer")).as(token).isFalse();
        }
    }

    @Test
    void an_access_token_names_the_same_seller_at_our_own_front_door() {
        request().header("Authorization", "Bearer Atza|seller-1").get("/workflows/wf1");

        assertThat(event.at("/requestContext/authorizer/jwt/claims/sub").asText())
                .isEqualTo("seller-1");
    }

    @Test
    void what_may_have_changed_something_is_told_to_the_listener() {
        request().get("/workflows/wf1");
        assertThat(changes).isZero();
        request().contentType("application/json").body("{}").put("/workflows/wf1/name");
        assertThat(changes).isEqualTo(1);
    }
}
