package io.confirmshipping.function.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.metric.Metrics;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Another front door, with other paths, another header for the seller and other errors, takes the same adapter with other parts. */
class SecondFrontDoorTest {

    private static final String ROUTE = "GET /inbound/inboundPlans/{inboundPlanId}";

    private final FunctionAdapter adapter = new FunctionAdapter(
            Clock.systemUTC(),
            new Metrics(Clock.systemUTC(), line -> {}),
            new NoIdempotencyStore(),
            SecondFrontDoorTest::seller,
            new ErrorList());

    /** Answers errors with a list, and codes without dashes. */
    private static final class ErrorList implements ErrorFormat {

        @Override
        public Response response(Problem problem) {
            ObjectNode body = Json.object();
            body.putArray("errors")
                    .addObject()
                    .put("code", problem.code().replace("-", ""))
                    .put("message", problem.detail());
            return Response.problem(problem, body);
        }

        @Override
        public String mediaType() {
            return "application/json";
        }
    }

    private static SellerId seller(JsonNode event) {
        String token = event.at("/headers/x-amz-access-token").asText("");
        if (token.isEmpty()) {
            throw RequestRejected.notAuthenticated();
        }
        return new SellerId(token);
    }

    @Test
    void its_operations_see_its_names_and_its_sellers() throws IOException {
        ApiAnswer answer = send(ApiRequest.to(ROUTE, "plan1").header("x-amz-access-token", "seller-7"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/inboundPlanId")).isEqualTo("plan1");
        assertThat(answer.text("/seller")).isEqualTo("seller-7");
    }

    @Test
    void its_errors_have_its_form() throws IOException {
        ApiAnswer refused = send(ApiRequest.to(ROUTE, "other").header("x-amz-access-token", "seller-7"));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.header("content-type")).isEqualTo("application/json");
        assertThat(refused.text("/errors/0/code")).isEqualTo("workflownotfound");
        ApiAnswer rejected = send(ApiRequest.to(ROUTE, "plan1"));
        assertThat(rejected.status()).isEqualTo(401);
        assertThat(rejected.text("/errors/0/code")).isEqualTo("notauthenticated");
    }

    private ApiAnswer send(ApiRequest request) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        adapter.http(Operation.query(TestRoute.of(ROUTE), (asked, now) -> review(asked)))
                .handle(
                        new ByteArrayInputStream(request.event().toString().getBytes(StandardCharsets.UTF_8)),
                        output,
                        Functions.context(Duration.ofSeconds(15)));
        return new ApiAnswer(Json.MAPPER.readTree(output.toByteArray()));
    }

    private static Response review(Request request) {
        String plan = request.names().get("inboundPlanId");
        if (!plan.equals("plan1")) {
            throw new CommandRefused(RefusalCode.WORKFLOW_NOT_FOUND, RefusedCode.NO_WORKFLOW_ID.of());
        }
        return Response.ok(Json.object()
                .put("inboundPlanId", plan)
                .put("seller", request.seller().value()));
    }
}
