package io.confirmshipping.function.replay;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An event that happens later than {@link KnownState#NOW}, with every date and time in it moved accordingly. */
record MovedEvent(String text) {

    private static final Pattern TIME =
            Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})(T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2}))?");

    /** @param later than it is written in the event */
    String by(Duration later) {
        return TIME.matcher(text).replaceAll(time -> moved(time, later));
    }

    /** A day stays as many days away. A time keeps its seconds, which {@code toString} leaves out when they are 0. */
    private static String moved(MatchResult time, Duration later) {
        return time.group(2) == null
                ? LocalDate.parse(time.group(1)).plusDays(days(later)).toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        OffsetDateTime.parse(time.group()).plus(later));
    }

    private static long days(Duration later) {
        OffsetDateTime written = OffsetDateTime.parse(KnownState.NOW.toString());
        return ChronoUnit.DAYS.between(
                written.toLocalDate(), written.plus(later).toLocalDate());
    }
}
