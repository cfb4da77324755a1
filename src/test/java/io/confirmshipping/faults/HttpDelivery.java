package io.confirmshipping.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import java.util.Optional;

/** A request whose caller was told to go on, or to try again and when. */
final class HttpDelivery implements Delivery {

    private final Api api;
    private final ApiRequest request;
    private final boolean hasKey;
    private Optional<JsonNode> done = Optional.empty();

    private HttpDelivery(Api api, ApiRequest request, boolean hasKey) {
        this.api = api;
        this.request = request;
        this.hasKey = hasKey;
    }

    static HttpDelivery withoutKey(Api api, ApiRequest request) {
        return new HttpDelivery(api, request, false);
    }

    /** The answer is the same every time, byte for byte. */
    static HttpDelivery withKey(Api api, ApiRequest request) {
        return new HttpDelivery(api, request.header("idempotency-key", "one try and the next"), true);
    }

    @Override
    public boolean send() {
        ApiAnswer answer = api.send(request);
        if (answer.status() >= 300) {
            assertThat(answer.status() + " " + answer.code())
                    .isIn("409 concurrent-change", "429 too-many-requests", "503 temporarily-unavailable");
            assertThat(answer.header("retry-after")).matches("[1-9]\\d*");
            return false;
        }
        if (hasKey) {
            done.ifPresent(earlier -> assertThat(answer.response()).isEqualTo(earlier));
        }
        done = Optional.of(answer.response());
        return true;
    }
}
