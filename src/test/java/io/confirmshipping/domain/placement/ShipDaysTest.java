package io.confirmshipping.domain.placement;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleRates.dollars;
import static io.confirmshipping.domain.explanation.Explanations.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.shipping.ShipDateWindow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxes ship on a day on which all their destinations are open (rules.md#rule-24). */
class ShipDaysTest {
    private static final Instant NOW = Instant.parse("2026-11-28T18:00:00Z");
    private static final ShipDateWindow WINDOW = new ShipDateWindow(ZoneId.of("America/Los_Angeles"), 90);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 26);
    private static final PlacementOption OPTION = optionTo("CLT2", "AVP1");
    private static final Closure CLT2 = full("CLT2", "2026-12-01", "2026-12-15");

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, true",
        "2026-12-01, false",
        "2026-12-02, false",
        "2026-12-14, false",
        "2026-12-15, false",
        "2026-12-16, true"
    })
    void a_full_center_is_sent_nothing_from_the_first_ship_date_to_the_last(LocalDate shipDate, boolean open) {
        if (open) {
            assertThat(check(shipDate, CLT2)).isEqualTo(shipDate);
        } else {
            refused(RefusalCode.DESTINATION_CLOSED, () -> check(shipDate, CLT2));
        }
    }

    @Test
    void the_refusal_names_center_days_and_what_to_do() {
        Refusal refusal = refused(RefusalCode.DESTINATION_CLOSED, () -> check(LocalDate.of(2026, 12, 5), CLT2));

        assertThat(refusal.detail())
                .isEqualTo(
                        "CLT2 is full from 2026-12-01 to 2026-12-15: boxes that ship on 2026-12-05 cannot go there. Choose another ship date, such as 2026-11-30 or 2026-12-16. Or else.");
        assertThat(refusal.facts())
                .containsEntry("closedOn", LocalDate.of(2026, 12, 5))
                .containsEntry("closures", new Closures(List.of(CLT2)))
                .containsEntry("previousOpenDay", LocalDate.of(2026, 11, 30))
                .containsEntry("nextOpenDay", LocalDate.of(2026, 12, 16));
    }

    @Test
    void the_days_that_it_names_are_open_at_all_destinations() {
        Closure before = full("AVP1", "2026-11-29", "2026-12-01");
        Closure after = full("AVP1", "2026-12-16", "2026-12-20");

        Refusal refusal =
                refused(RefusalCode.DESTINATION_CLOSED, () -> check(LocalDate.of(2026, 12, 1), before, CLT2, after));

        assertThat(refusal.detail())
                .startsWith("AVP1 is full from 2026-11-29 to 2026-12-01, CLT2 is full from 2026-12-01 to 2026-12-15: ")
                .contains("such as 2026-11-28 or 2026-12-21.");
    }

    @Test
    void the_days_that_it_names_can_be_chosen() {
        Closure fromToday = full("CLT2", "2026-11-01", "2026-12-15");
        Closure toTheLast = full("CLT2", "2026-12-01", "2027-02-26");
        Closure all = full("CLT2", "2026-11-28", "2027-02-26");

        assertThat(refused(RefusalCode.DESTINATION_CLOSED, () -> check(TODAY, fromToday))
                        .facts())
                .doesNotContainKey("previousOpenDay")
                .containsEntry("nextOpenDay", LocalDate.of(2026, 12, 16));
        assertThat(refused(RefusalCode.DESTINATION_CLOSED, () -> check(LAST_DAY, toTheLast))
                        .facts())
                .doesNotContainKey("nextOpenDay")
                .containsEntry("previousOpenDay", LocalDate.of(2026, 11, 30));
        assertThat(refused(RefusalCode.DESTINATION_CLOSED, () -> check(TODAY, all))
                        .detail())
                .contains("No other ship date up to 2027-02-26 is open.");
    }

    @Test
    void the_closure_of_another_center_does_not_matter() {
        assertThat(check(TODAY, full("TPA1", "2026-11-01", "2026-12-15"))).isEqualTo(TODAY);
    }

    @Test
    void a_day_that_cannot_be_chosen_is_out_of_range_open_or_not() {
        Closure always = full("CLT2", "2026-01-01", "2027-12-31");

        refused(RefusalCode.SHIP_DATE_OUT_OF_RANGE, () -> check(TODAY.minusDays(1), always));
        refused(RefusalCode.SHIP_DATE_OUT_OF_RANGE, () -> check(LAST_DAY.plusDays(1), always));
    }

    @Test
    void closures_ahead_are_those_of_its_destinations_on_days_that_can_be_chosen() {
        Closure past = full("CLT2", "2026-11-01", "2026-11-27");
        Closure endsToday = full("CLT2", "2026-11-01", "2026-11-28");
        Closure beginsOnTheLastDay = full("AVP1", "2027-02-26", "2027-03-10");
        Closure beginsLater = full("AVP1", "2027-02-27", "2027-03-10");
        Closure elsewhere = full("TPA1", "2026-12-01", "2026-12-15");

        assertThat(days(past, endsToday, CLT2, beginsOnTheLastDay, beginsLater, elsewhere)
                        .ahead(OPTION, NOW)
                        .list())
                .containsExactly(endsToday, CLT2, beginsOnTheLastDay);
    }

    @Test
    void new_options_are_judged_by_the_ship_date_or_by_today_where_the_boxes_are() {
        Instant lateInHonolulu = Instant.parse("2026-12-01T09:59:59.999Z");
        ShipDays honolulu = new ShipDays(new ShipDateWindow(ZoneId.of("Pacific/Honolulu"), 90), Closures.NONE);

        assertThat(honolulu.planned(Optional.empty(), lateInHonolulu)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(honolulu.planned(Optional.empty(), lateInHonolulu.plusMillis(1)))
                .isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(days().planned(Optional.of(LAST_DAY), NOW)).isEqualTo(LAST_DAY);
        refused(RefusalCode.SHIP_DATE_OUT_OF_RANGE, () -> days().planned(Optional.of(TODAY.minusDays(1)), NOW));
        refused(RefusalCode.SHIP_DATE_OUT_OF_RANGE, () -> days().planned(Optional.of(LAST_DAY.plusDays(1)), NOW));
    }

    private static LocalDate check(LocalDate shipDate, Closure... closures) {
        return days(closures).check(shipDate, OPTION, saying("Or else."), NOW);
    }

    private static ShipDays days(Closure... closures) {
        return new ShipDays(WINDOW, new Closures(List.of(closures)));
    }

    private static Closure full(String center, String from, String until) {
        return new Closure(center, LocalDate.parse(from), LocalDate.parse(until), Closure.Cause.FULL);
    }

    private static PlacementOption optionTo(String... centers) {
        return new PlacementOption(
                PlacementOptionId.random(),
                PlacementStrategy.PARTIAL_SPLITS,
                new PlacementMiles(BigDecimal.ONE, BigDecimal.ONE),
                dollars("1.00"),
                Optional.empty(),
                Stream.of(centers)
                        .map(center -> new PlannedShipment(
                                ShipmentId.random(),
                                center,
                                1,
                                1,
                                BigDecimal.ONE,
                                BigDecimal.ONE,
                                PalletEstimate.byModel(List.of(), BigDecimal.ONE)))
                        .toList(),
                List.of());
    }
}
