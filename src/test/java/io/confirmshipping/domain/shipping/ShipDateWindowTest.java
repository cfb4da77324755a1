package io.confirmshipping.domain.shipping;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleShipping.PACIFIC;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ship date is today or later, at most 90 days ahead, where the boxes are (rules.md#rule-6). */
class ShipDateWindowTest {
    private static final ShipDateWindow WINDOW = new ShipDateWindow(PACIFIC, 90);

    /** 2026-11-22, ten in the morning in Los Angeles. */
    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void today_and_90_days_ahead_can_be_chosen() {
        assertThat(WINDOW.check(TODAY, NOW)).isEqualTo(TODAY);
        assertThat(WINDOW.check(TODAY.plusDays(90), NOW)).isEqualTo(LocalDate.of(2027, 2, 20));
    }

    @Test
    void yesterday_and_91_days_ahead_are_refused_with_the_days_that_can_be_chosen() {
        for (LocalDate outside :
                new LocalDate[] {TODAY.minusDays(1), TODAY.plusDays(91), LocalDate.MIN, LocalDate.MAX}) {
            Refusal refusal = refused(RefusalCode.SHIP_DATE_OUT_OF_RANGE, () -> WINDOW.check(outside, NOW));

            assertThat(refusal.facts()).containsEntry("earliest", TODAY).containsEntry("latest", TODAY.plusDays(90));
        }
    }

    /** Los Angeles is 8 hours behind UTC in winter and 7 in summer. */
    @ParameterizedTest(name = "at {0} it is {1} where the boxes are")
    @CsvSource({
        "2026-11-22T23:59:59.999Z, 2026-11-22",
        "2026-11-23T00:00:00Z,     2026-11-22",
        "2026-11-23T07:59:59.999Z, 2026-11-22",
        "2026-11-23T08:00:00Z,     2026-11-23",
        "2026-07-02T06:59:59.999Z, 2026-07-01",
        "2026-07-02T07:00:00Z,     2026-07-02",
    })
    void a_day_begins_at_midnight_where_the_boxes_are(Instant now, LocalDate today) {
        assertThat(WINDOW.check(today, now)).isEqualTo(today);
        assertThat(WINDOW.check(today.plusDays(90), now)).isEqualTo(today.plusDays(90));
        refused(RefusalCode.SHIP_DATE_OUT_OF_RANGE, () -> WINDOW.check(today.minusDays(1), now));
        refused(RefusalCode.SHIP_DATE_OUT_OF_RANGE, () -> WINDOW.check(today.plusDays(91), now));
    }
}
