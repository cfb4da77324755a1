package io.confirmshipping.domain.shipping;

import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which days can be ship dates: today to so many days ahead, where the boxes are. Source: design, rule 6.
 *
 * @param zone in which a day begins
 * @param daysAhead at most
 */
public record ShipDateWindow(ZoneId zone, int daysAhead) {

    /** @throws Refused ship-date-out-of-range, with the first and last day that can be chosen */
    public LocalDate check(LocalDate date, Instant now) {
        LocalDate first = LocalDate.ofInstant(now, zone);
        LocalDate last = first.plusDays(daysAhead);
        if (date.isBefore(first) || date.isAfter(last)) {
            throw new Refused(Refusal.because(
                            RefusalCode.SHIP_DATE_OUT_OF_RANGE,
                            "The ship date %s cannot be chosen. Choose a day from %s to %s."
                                    .formatted(date, first, last))
                    .with("earliest", first)
                    .with("latest", last));
        }
        return date;
    }
}
