package io.confirmshipping.function.inbound.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Reads instants as clients write them: with or without seconds, fractions, a zone, or a time of day. */
public final class LenientInstant {

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .appendPattern("HH:mm")
            .optionalStart()
            .appendPattern(":ss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .optionalEnd()
            .optionalStart()
            .appendPattern("[XXX][XX][X]")
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** A day from the edges, so that the year has four digits in every zone. */
    private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private LenientInstant() {}

    /**
     * Returns the instant in a text; in UTC if it names no zone, at the start of the day if it names no time. Its year has four
     * digits.
     */
    public static Optional<Instant> parse(String text) {
        String sent = text.strip();
        // A space stands for T, or for the + of a zone, which not every client escapes
        String form = sent.replaceFirst("^(\\d{4}-\\d{2}-\\d{2})[ t]", "$1T")
                .replace(' ', '+')
                .replace('z', 'Z');
        try {
            return Optional.of(instant(FORM.parse(form))).filter(LenientInstant::hasYearOfFourDigits);
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static boolean hasYearOfFourDigits(Instant instant) {
        return !instant.isBefore(EARLIEST) && instant.isBefore(LATEST);
    }

    private static Instant instant(TemporalAccessor parsed) {
        LocalDateTime time = parsed.isSupported(ChronoField.HOUR_OF_DAY)
                ? LocalDateTime.from(parsed)
                : LocalDate.from(parsed).atStartOfDay();
        ZoneOffset offset = parsed.isSupported(ChronoField.OFFSET_SECONDS) ? ZoneOffset.from(parsed) : ZoneOffset.UTC;
        return time.toInstant(offset);
    }
}
