package io.confirmshipping.local.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confirmshipping.local.function.Invoker;
import io.confirmshipping.local.template.Template;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Template TEMPLATE = Template.parse("""
            Globals: {Function: {Timeout: 900}}
            Resources:
              Review:
                Type: AWS::Serverless::Function
                Properties:
                  Environment: {Variables: {QUARKUS_LAMBDA_HANDLER: review}}
                  Events:
                    One: {Type: HttpApi, Properties: {Method: GET, Path: "/workflows/{workflowId}"}}
                    Summary: {Type: HttpApi, Properties: {Method: GET, Path: /workflows/summary}}
                    Name: {Type: HttpApi, Properties: {Method: PUT, Path: "/workflows/{workflowId}/name"}}
                    Writes: {Type: HttpApi, Properties: {Method: ANY, Path: "/plans/{proxy+}", Auth: {Authorizer: Partner}}}
                    Plans: {Type: HttpApi, Properties: {Method: GET, Path: "/plans/{proxy+}", Auth: {Authorizer: Partner}}}
                    Other: {Type: HttpApi, Properties: {}}
              Api:
                Type: AWS::Serverless::HttpApi
                Properties:
                  Auth:
                    DefaultAuthorizer: Seller
                    Authorizers:
                      Seller: {IdentitySource: $request.header.Authorization}
                      Partner: {IdentitySource: $request.header.x-amz-access-token}
              Table: {Type: AWS::DynamoDB::Table, Properties: {}}
            """);

    private final ObjectMapper json = new ObjectMapper();
    private HttpServer server;
    private JsonNode event;
    private Context context;
    private String thread;
    private int changes;
    private String answer = "{\"statusCode\":204}";

    /** Remembers the event, and answers what the test wants. */
    private RequestStreamHandler handler() {
        return (in, out, invocation) -> {
            event = json.readTree(in);
            context = invocation;
            thread = Thread.currentThread().getName();
            if (answer.isEmpty()) {
                throw new IllegalStateException("thrown on purpose by a test");
            }
            out.write(answer.getBytes(StandardCharsets.UTF_8));
        };
    }

    @BeforeEach
    void start() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        Router router = Router.router(VERTX);
        new Gateway(TEMPLATE, new Invoker(name -> handler()), clock, () -> changes++).addRoutes(router);
        server = VERTX.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void stop() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    private RequestSpecification request() {
        return given().port(server.actualPort()).urlEncodingEnabled(false);
    }

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
            URLConnection connection = new URL("http", "localhost", server.actualPort(), url).openConnection();
            assertThat(((HttpURLConnection) connection).getResponseCode())
                    .as(url)
                    .isEqualTo(400);
        }
        assertThat(event).isNull();
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
