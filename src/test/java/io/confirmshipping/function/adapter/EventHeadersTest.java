package io.confirmshipping.function.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.HeaderCase;
import io.confirmshipping.function.json.Json;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventHeadersTest {

    @ParameterizedTest
    @EnumSource
    void a_header_is_found_whatever_the_case_of_its_name(HeaderCase names) {
        var event = Event.read("plan/create.http.json");
        EventHeaders headers = EventHeaders.of(names.of(event));

        assertThat(event.get("headers").properties()).isNotEmpty().allSatisfy(header -> assertThat(
                        headers.value(header.getKey().toLowerCase(Locale.ROOT)))
                .hasValue(header.getValue().textValue()));
    }

    @ParameterizedTest
    @EnumSource
    void the_trace_is_found_too(HeaderCase names) {
        assertThat(new HttpEvent(names.of(Json.parse("{\"headers\": {\"x-amzn-trace-id\": \"Root=1-1\"}}"))).trace())
                .hasValue("Root=1-1");
    }

    @Test
    void two_of_one_name_are_joined_as_API_Gateway_does() {
        assertThat(EventHeaders.of(
                                Json.parse("{\"headers\": {\"Idempotency-Key\": \"a\", \"idempotency-key\": \"b\"}}"))
                        .value("idempotency-key"))
                .hasValue("a,b");
    }

    @Test
    void an_event_without_headers_has_none() {
        assertThat(EventHeaders.of(Json.object()).value("accept")).isEmpty();
    }
}
