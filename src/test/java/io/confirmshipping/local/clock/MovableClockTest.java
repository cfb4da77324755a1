package io.confirmshipping.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovableClockTest {

    private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    Path data;

    private MovableClock clockAt(Instant real) {
        return new MovableClock(Clock.fixed(real, ZoneOffset.UTC), data.resolve("clock-offset"));
    }

    @Test
    void it_starts_at_the_real_time() {
        assertThat(clockAt(TEN).instant()).isEqualTo(TEN);
    }

    @Test
    void it_goes_on_from_where_it_was_moved_to_after_a_restart() {
        clockAt(TEN).moveTo(TEN.plus(Duration.ofDays(2)));

        Instant restart = TEN.plus(Duration.ofMinutes(5));
        assertThat(clockAt(restart).instant()).isEqualTo(restart.plus(Duration.ofDays(2)));
    }

    @Test
    void it_never_moves_back() {
        assertThatThrownBy(() -> clockAt(TEN).moveTo(TEN.minusMillis(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void frozen_it_stands_still_until_it_is_moved() {
        MovableClock clock = new MovableClock(Clock.systemUTC(), data.resolve("clock-offset"));
        clock.freeze();
        Instant frozen = clock.instant();
        assertThat(clock.instant()).isEqualTo(frozen);

        clock.moveTo(frozen.plusMillis(1));
        assertThat(clock.instant()).isEqualTo(frozen.plusMillis(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a day or so", "\u00ff\u00fe"})
    void a_file_it_cannot_read_is_an_error_that_says_what_to_do(String damaged) throws IOException {
        Files.writeString(data.resolve("clock-offset"), damaged, StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> clockAt(TEN)).hasMessageContaining("must hold a duration like PT24H");
    }
}
