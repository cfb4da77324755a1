package io.confirmshipping.function.inbound.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients write one instant in many ways. */
class LenientInstantTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-30T12:00Z",
                "2026-11-30T12:00:00Z",
                "2026-11-30T12:00:00.000Z",
                "2026-11-30T12:00:00+00:00",
                "2026-11-30 12:00:00+00:00",
                "2026-11-30T12:00:00 00:00",
                "2026-11-30T13:00:00+01:00",
                "2026-11-30T13:00:00+0100",
                "2026-11-30T12:00",
                "2026-11-30T12:00:00"
            })
    void an_instant_may_lack_seconds_or_a_zone(String text) {
        assertThat(LenientInstant.parse(text)).contains(Instant.parse("2026-11-30T12:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-30"})
    void a_day_begins_at_midnight(String text) {
        assertThat(LenientInstant.parse(text)).contains(Instant.parse("2026-11-30T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-999999999-01-01T00:00Z",
                "+999999999-12-31T23:59-18:00",
                "+10000-01-01",
                "9999-12-31T23:59-18:00",
                "0000-01-01T00:00+18:00"
            })
    void a_year_of_other_than_four_digits_is_no_instant(String text) {
        assertThat(LenientInstant.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2026-13-30", "2026-02-30", "30.11.2026", "2026-11-30T25:00Z"})
    void other_text_is_no_instant(String text) {
        assertThat(LenientInstant.parse(text)).isEmpty();
    }
}
