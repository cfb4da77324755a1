package io.confirmshipping.function.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.metric.Metrics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A call that is answered with a problem is counted by its code, and no other. */
class RefusedMetricTest {

    private final List<String> lines = new ArrayList<>();

    @Test
    void a_refusal_is_counted_by_its_code() {
        respond(ApiRequest.to("GET /workflows"), true);
        assertThat(lines).singleElement().asString().contains("\"Refused\":1", "\"Code\":\"charges-changed\"");
    }

    @Test
    void who_names_no_seller_is_counted_too() {
        respond(ApiRequest.to("GET /workflows").anonymous(), true);
        assertThat(lines).singleElement().asString().contains("\"Code\":\"not-authenticated\"");
    }

    @Test
    void what_is_done_is_not_counted_here() {
        respond(ApiRequest.to("GET /workflows"), false);
        assertThat(lines).isEmpty();
    }

    private JsonNode respond(ApiRequest request, boolean refuses) {
        HttpFunction function = new HttpFunction(Clock.systemUTC()) {
            @Override
            protected Response answer(Request call, Instant now) {
                if (refuses) {
                    throw new CommandRefused(RefusalCode.CHARGES_CHANGED, "The total is another now.");
                }
                return Response.ok(Json.object());
            }
        };
        function.authentication = new Authentication(false);
        function.metrics = new Metrics(Clock.systemUTC(), lines::add);
        return function.respond(request.event(), Functions.context(Duration.ofSeconds(15)));
    }
}
