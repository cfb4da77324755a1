package io.confirmshipping.function.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.RefusedCode;
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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A request that is answered with a problem is counted by its code, and no other. */
class RefusedMetricTest {

    private final List<String> lines = new ArrayList<>();
    private final FunctionAdapter adapter = new FunctionAdapter(
            Clock.systemUTC(),
            new Metrics(Clock.systemUTC(), lines::add),
            new NoIdempotencyStore(),
            new JwtAuthentication(false),
            new ProblemDocuments());

    @Test
    void a_refusal_is_counted_by_its_code() throws IOException {
        respond(ApiRequest.to("GET /workflows"), true);
        assertThat(lines).singleElement().asString().contains("\"Refused\":1", "\"Code\":\"charges-changed\"");
    }

    @Test
    void who_names_no_seller_is_counted_too() throws IOException {
        respond(ApiRequest.to("GET /workflows").anonymous(), true);
        assertThat(lines).singleElement().asString().contains("\"Code\":\"not-authenticated\"");
    }

    @Test
    void what_is_done_is_not_counted_here() throws IOException {
        respond(ApiRequest.to("GET /workflows"), false);
        assertThat(lines).isEmpty();
    }

    private void respond(ApiRequest request, boolean refuses) throws IOException {
        adapter.http(Operation.query(TestRoute.of("GET /workflows"), (asked, now) -> {
                    if (refuses) {
                        throw new CommandRefused(RefusalCode.CHARGES_CHANGED, RefusedCode.CHOOSE_SHIPPING_FIRST.of());
                    }
                    return Response.ok(Json.object());
                }))
                .handle(
                        new ByteArrayInputStream(request.event().toString().getBytes(StandardCharsets.UTF_8)),
                        new ByteArrayOutputStream(),
                        Functions.context(Duration.ofSeconds(15)));
    }
}
