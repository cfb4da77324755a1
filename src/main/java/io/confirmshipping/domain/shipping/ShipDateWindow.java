package io.confirmshipping.domain.shipping;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days that can be ship dates: from today to a number of days ahead, where the boxes are. Source: rules.md#rule-6.
 *
 * @param zone in which a day begins
 * @param daysAhead at most
 */
public record ShipDateWindow(ZoneId zone, int daysAhead) {

    /** @throws CommandRefused ship-date-out-of-range, with the first and last day that can be chosen */
    public LocalDate check(LocalDate date, Instant now) {
        LocalDate first = today(now);
        LocalDate last = first.plusDays(daysAhead);
        if (isPast(date, now)) {
            throw refused("The ship date %s has passed where the boxes are.".formatted(date), first, last);
        }
        if (date.isAfter(last)) {
            throw refused("The ship date %s is more than %d days ahead.".formatted(date, daysAhead), first, last);
        }
        return date;
    }

    /** Returns whether this day has passed. */
    public boolean isPast(LocalDate date, Instant now) {
        return date.isBefore(today(now));
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    private static CommandRefused refused(String reason, LocalDate first, LocalDate last) {
        return new CommandRefused(Refusal.because(
                        RefusalCode.SHIP_DATE_OUT_OF_RANGE,
                        "%s Choose a new one, from %s to %s.".formatted(reason, first, last))
                .with("earliest", first)
                .with("latest", last));
    }
}
