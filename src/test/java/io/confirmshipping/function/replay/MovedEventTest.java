package io.confirmshipping.function.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedEventTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T10:05:00Z, 2026-11-22T10:06:00Z",
        "2026-11-22T10:05:00.000Z, 2026-11-22T10:06:00Z",
        "2026-11-22T10:05:30.250Z, 2026-11-22T10:06:30.25Z",
        "2026-11-22T10:05:00+01:00, 2026-11-22T10:06:00+01:00",
        "2026-12-01, 2026-12-01",
    })
    void a_time_is_moved_and_keeps_its_seconds(String written, String expected) {
        assertThat(new MovedEvent("\"" + written + "\"").by(Duration.ofMinutes(1)))
                .isEqualTo("\"" + expected + "\"");
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-12-01", "24, 2026-12-02"})
    void a_day_stays_as_many_days_away(int hours, String expected) {
        Instant now = KnownState.NOW;
        assertThat(now).isEqualTo("2026-11-22T10:05:00Z");
        assertThat(new MovedEvent("2026-12-01").by(Duration.ofHours(hours))).isEqualTo(expected);
    }
}
