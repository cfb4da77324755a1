package io.confirmshipping.settings;

import static io.confirmshipping.domain.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.shipping.ShipDateWindow;
import io.confirmshipping.fixture.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ship date is a day in the time zone of the ZIP code that the boxes ship from (rules.md#rule-19). */
class ShipDatesWhereTheBoxesAreTest {
    private static final LocalDate WINTER = LocalDate.of(2026, 12, 31);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 2);

    @ParameterizedTest(name = "{0}, {1}: midnight is at {2} UTC in winter and at {3} in summer")
    @CsvSource({
        "10001, New York,              05:00, 04:00",
        "48201, Detroit,               05:00, 04:00",
        "46204, Indianapolis,          05:00, 04:00",
        "47591, Vincennes,             05:00, 04:00",
        "40202, Louisville,            05:00, 04:00",
        "42633, Monticello in Kentucky, 05:00, 04:00",
        "37902, Knoxville,             05:00, 04:00",
        "37405, Chattanooga,           05:00, 04:00",
        "60601, Chicago,               06:00, 05:00",
        "37201, Nashville,             06:00, 05:00",
        "32501, Pensacola,             06:00, 05:00",
        "46402, Gary,                  06:00, 05:00",
        "46534, Knox,                  06:00, 05:00",
        "47586, Tell City,             06:00, 05:00",
        "42101, Bowling Green,         06:00, 05:00",
        "49858, Menominee,             06:00, 05:00",
        "58501, Bismarck,              06:00, 05:00",
        "58563, New Salem,             06:00, 05:00",
        "58523, Beulah,                06:00, 05:00",
        "57501, Pierre,                06:00, 05:00",
        "67801, Dodge City,            06:00, 05:00",
        "80202, Denver,                07:00, 06:00",
        "58601, Dickinson,             07:00, 06:00",
        "57701, Rapid City,            07:00, 06:00",
        "67735, Goodland,              07:00, 06:00",
        "69361, Scottsbluff,           07:00, 06:00",
        "79901, El Paso,               07:00, 06:00",
        "88510, El Paso post boxes,    07:00, 06:00",
        "83702, Boise,                 07:00, 06:00",
        "97914, Ontario in Oregon,     07:00, 06:00",
        "86515, Navajo Nation,         07:00, 06:00",
        "85001, Phoenix,               07:00, 07:00",
        "86001, Flagstaff,             07:00, 07:00",
        "83814, Coeur d'Alene,         08:00, 07:00",
        "98101, Seattle,               08:00, 07:00",
        "90001, Los Angeles,           08:00, 07:00",
        "99501, Anchorage,             09:00, 08:00",
        "99801, Juneau,                09:00, 08:00",
        "99762, Nome,                  09:00, 08:00",
        "99546, Adak,                  10:00, 09:00",
        "96813, Honolulu,              10:00, 10:00",
    })
    void a_day_begins_at_midnight_where_the_boxes_are(
            String postalCode, String city, LocalTime inWinter, LocalTime inSummer) {
        assertThatDayBegins(postalCode, WINTER, WINTER.atTime(inWinter).toInstant(ZoneOffset.UTC));
        assertThatDayBegins(postalCode, SUMMER, SUMMER.atTime(inSummer).toInstant(ZoneOffset.UTC));
    }

    /** Clocks go forward on 14 March 2027 and back on 1 November 2026, at two in the morning. */
    @ParameterizedTest
    @CsvSource({
        "10001, 2027-03-14, 2027-03-14T05:00:00Z",
        "10001, 2027-03-15, 2027-03-15T04:00:00Z",
        "10001, 2026-11-01, 2026-11-01T04:00:00Z",
        "10001, 2026-11-02, 2026-11-02T05:00:00Z",
        "99546, 2027-03-14, 2027-03-14T10:00:00Z",
        "99546, 2027-03-15, 2027-03-15T09:00:00Z",
        "99546, 2026-11-01, 2026-11-01T09:00:00Z",
        "99546, 2026-11-02, 2026-11-02T10:00:00Z",
        "85001, 2027-03-15, 2027-03-15T07:00:00Z",
        "96813, 2026-11-02, 2026-11-02T10:00:00Z",
    })
    void a_day_begins_at_midnight_when_clocks_change(String postalCode, LocalDate day, Instant midnight) {
        assertThatDayBegins(postalCode, day, midnight);
    }

    @Test
    void honolulu_at_half_past_ten_in_the_evening_can_ship_today() {
        Instant evening = Instant.parse("2026-12-31T08:30:00Z");

        assertThat(shipDates("96813").check(LocalDate.of(2026, 12, 30), evening))
                .isEqualTo("2026-12-30");
    }

    @Test
    void new_york_at_half_past_midnight_cannot_ship_yesterday() {
        Instant night = Instant.parse("2026-12-31T05:30:00Z");

        refused(RefusalCode.SHIP_DATE_OUT_OF_RANGE, () -> shipDates("10001").check(LocalDate.of(2026, 12, 30), night));
    }

    /** No new address is so, but one that is stored may be. */
    @Test
    void an_address_without_a_known_zip_code_has_the_time_of_the_marketplace() {
        assertThat(shipDates("00000").zone()).hasToString("America/Los_Angeles");
        assertThat(shipDates("09012").zone()).hasToString("America/Los_Angeles");
    }

    private static void assertThatDayBegins(String postalCode, LocalDate day, Instant midnight) {
        ShipDateWindow shipDates = shipDates(postalCode);
        LocalDate before = day.minusDays(1);

        assertThat(shipDates.check(before, midnight.minusMillis(1))).isEqualTo(before);
        refused(RefusalCode.SHIP_DATE_OUT_OF_RANGE, () -> shipDates.check(day.plusDays(90), midnight.minusMillis(1)));
        for (Instant now : new Instant[] {midnight, midnight.plusMillis(1)}) {
            refused(RefusalCode.SHIP_DATE_OUT_OF_RANGE, () -> shipDates.check(before, now));
            assertThat(shipDates.isPast(before, now)).isTrue();
            assertThat(shipDates.isPast(day, now)).isFalse();
            assertThat(shipDates.check(day.plusDays(90), now)).isEqualTo(day.plusDays(90));
        }
    }

    private static ShipDateWindow shipDates(String postalCode) {
        Address source = new Address(
                "Jane Doe", "123 Main St", Optional.empty(), "City", "WA", postalCode, "US", Optional.empty());
        return Samples.MARKETPLACES
                .get(Samples.MARKETPLACE)
                .from(source)
                .shipping()
                .shipDates();
    }
}
