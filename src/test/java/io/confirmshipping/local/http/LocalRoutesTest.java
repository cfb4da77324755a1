package io.confirmshipping.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.contract.Contract;
import io.confirmshipping.function.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** A local route that fails is answered with a problem that is explained, and never with a page of the server. */
class LocalRoutesTest {

    @Test
    void a_failure_leads_to_the_log() throws Exception {
        HttpResponse<String> answer = answered(new IllegalStateException("secret"));

        assertThat(answer.statusCode()).isEqualTo(500);
        JsonNode problem = Json.parse(answer.body());
        Contract.checkProblem(problem);
        assertThat(problem.at("/explanation/code").textValue()).isEqualTo("see-log");
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void a_body_that_is_too_large_or_broken_is_the_fault_of_the_sender() throws Exception {
        assertThat(answered(new LimitedBody.TooLarge()).statusCode()).isEqualTo(413);
        assertThat(answered(new LimitedBody.Unreadable(null)).body()).contains("body-not-whole");
    }

    private HttpResponse<String> answered(Throwable failure) throws Exception {
        try (TestServer server = new TestServer(router -> {
            router.get("/_local/broken").handler(context -> context.fail(failure));
            new LocalRoutes().addRoutes(router);
        })) {
            URI address = URI.create("http://localhost:" + server.port() + "/_local/broken");
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
