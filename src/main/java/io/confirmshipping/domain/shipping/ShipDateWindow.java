package io.confirmshipping.domain.shipping;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.ShipDateCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

/**
 * The days that can be ship dates: from today to a number of days ahead, where the boxes are. Source: rules.md#rule-6
 * and rules.md#rule-19.
 *
 * @param zone of the place that the boxes ship from
 * @param daysAhead at most
 */
public record ShipDateWindow(ZoneId zone, int daysAhead) {

    /** @throws CommandRefused ship-date-out-of-range, with the first and last day that can be chosen */
    public LocalDate check(LocalDate date, Instant now) {
        LocalDate first = today(now);
        LocalDate last = last(now);
        if (isPast(date, now)) {
            throw refused(ShipDateCode.SHIP_DATE_IS_PAST.of(date), first, last);
        }
        if (date.isAfter(last)) {
            throw refused(ShipDateCode.SHIP_DATE_TOO_FAR_AHEAD.of(date, daysAhead), first, last);
        }
        return date;
    }

    /** Returns whether this day has passed. */
    public boolean isPast(LocalDate date, Instant now) {
        return date.isBefore(today(now));
    }

    /** Returns whether this day can be chosen now. */
    public boolean includes(LocalDate date, Instant now) {
        return !isPast(date, now) && !date.isAfter(last(now));
    }

    /** Returns the first day that can be chosen now. */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** Returns the last day that can be chosen now. */
    public LocalDate last(Instant now) {
        return today(now).plusDays(daysAhead);
    }

    /** Returns the days that can be chosen now, in their order. */
    public Stream<LocalDate> days(Instant now) {
        return today(now).datesUntil(last(now).plusDays(1));
    }

    private static CommandRefused refused(Explanation reason, LocalDate first, LocalDate last) {
        return new CommandRefused(Refusal.because(
                        RefusalCode.SHIP_DATE_OUT_OF_RANGE,
                        reason.then(ShipDateCode.CHOOSE_SHIP_DATE_FROM_TO.of(first, last)))
                .with("earliest", first)
                .with("latest", last));
    }
}
