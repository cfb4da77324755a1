package io.confirmshipping.domain.charges;

import static io.confirmshipping.domain.SampleRates.FREIGHT_RATES;
import static io.confirmshipping.domain.SampleRates.HANDLING;
import static io.confirmshipping.domain.SampleRates.PARCEL_RATES;
import static io.confirmshipping.domain.SampleShipping.PACIFIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** A card begins with its first day, where the marketplace is. */
class RateCardsTest {
    private static final RateCard OLD = card("old", LocalDate.of(2026, 1, 1));
    private static final RateCard NEW = card("new", LocalDate.of(2026, 7, 1));
    private static final RateCard NEXT = card("next", LocalDate.of(2026, 12, 1));

    /** Midnight in Los Angeles, in daylight-saving time and outside of it. */
    private static final Instant IN_SUMMER = Instant.parse("2026-07-01T07:00:00Z");

    private static final Instant IN_WINTER = Instant.parse("2026-12-01T08:00:00Z");

    @Test
    void a_card_is_in_force_from_midnight_of_its_first_day() {
        assertThat(at(IN_SUMMER.minusMillis(1))).isEqualTo(OLD);
        assertThat(at(IN_SUMMER)).isEqualTo(NEW);
        assertThat(at(IN_SUMMER.plusMillis(1))).isEqualTo(NEW);
    }

    @Test
    void midnight_is_by_the_clock_on_the_wall() {
        assertThat(at(IN_WINTER.minusMillis(1))).isEqualTo(NEW);
        assertThat(at(IN_WINTER)).isEqualTo(NEXT);
        assertThat(at(IN_WINTER.plusMillis(1))).isEqualTo(NEXT);
    }

    @Test
    void midnight_is_that_of_the_marketplace() {
        assertThat(cards(ZoneOffset.UTC).inForceAt(IN_SUMMER.minusMillis(1))).isEqualTo(NEW);
        assertThat(cards(ZoneId.of("Asia/Tokyo")).inForceAt(Instant.parse("2026-06-30T15:00:00Z")))
                .isEqualTo(NEW);
    }

    @Test
    void a_card_is_in_force_until_there_is_another() {
        assertThat(at(Instant.parse("2030-01-01T00:00:00Z"))).isEqualTo(NEXT);
    }

    @Test
    void before_the_first_card_there_are_no_prices() {
        assertThatIllegalStateException()
                .isThrownBy(() -> at(Instant.parse("2026-01-01T07:59:59.999Z")))
                .withMessageContaining("2025-12-31");
    }

    private static RateCard at(Instant now) {
        return cards(PACIFIC).inForceAt(now);
    }

    private static RateCards cards(ZoneId zone) {
        return new RateCards(zone, List.of(NEW, NEXT, OLD));
    }

    private static RateCard card(String name, LocalDate effectiveFrom) {
        return new RateCard(name, effectiveFrom, CurrencyUnit.USD, HANDLING, PARCEL_RATES, FREIGHT_RATES);
    }
}
