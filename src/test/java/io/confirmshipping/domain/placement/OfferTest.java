package io.confirmshipping.domain.placement;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleRates.dollars;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.placement.PlacementStrategy.AMAZON_OPTIMIZED;
import static io.confirmshipping.domain.placement.PlacementStrategy.MINIMAL_SPLITS;
import static io.confirmshipping.domain.placement.PlacementStrategy.PARTIAL_SPLITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Units;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.identity.PlacementOptionId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferTest {
    private static final Instant OFFERED = Instant.parse("2026-11-22T18:00:00Z");
    private static final Instant EXPIRES = OFFERED.plus(Duration.ofHours(24));
    private static final PlacementOption SPREAD = option(AMAZON_OPTIMIZED);
    private static final PlacementOption TOGETHER = option(MINIMAL_SPLITS);

    @Test
    void an_offer_is_valid_until_the_last_millisecond_of_its_time() {
        assertThat(offer(AMAZON_OPTIMIZED).isValidAt(EXPIRES.minusMillis(1))).isTrue();
        assertThat(offer(AMAZON_OPTIMIZED).isValidAt(EXPIRES)).isFalse();
        assertThat(offer(AMAZON_OPTIMIZED).isValidAt(EXPIRES.plusMillis(1))).isFalse();
    }

    @Test
    void an_offer_is_valid_from_its_first_instant() {
        assertThat(offer(AMAZON_OPTIMIZED).isValidAt(OFFERED)).isTrue();
    }

    @Test
    void the_default_option_is_the_one_with_the_preferred_strategy() {
        assertThat(offer(MINIMAL_SPLITS).defaultOption()).isEqualTo(TOGETHER);
        assertThat(offer(AMAZON_OPTIMIZED).defaultOption()).isEqualTo(SPREAD);
    }

    @Test
    void the_default_option_is_the_first_where_none_has_the_preferred_strategy() {
        assertThat(offer(PARTIAL_SPLITS).defaultOption()).isEqualTo(SPREAD);
    }

    @Test
    void an_option_is_found_by_its_id() {
        assertThat(offer(AMAZON_OPTIMIZED).option(TOGETHER.id())).isEqualTo(TOGETHER);
    }

    @Test
    void an_option_that_is_not_offered_is_refused() {
        PlacementOptionId other = PlacementOptionId.random();

        assertThat(refused(RefusalCode.UNKNOWN_PLACEMENT_OPTION, () -> offer(AMAZON_OPTIMIZED)
                                .option(other))
                        .detail())
                .contains(other.value());
    }

    @Test
    void an_option_without_a_quote_for_a_method_was_made_wrong() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SPREAD.quote(PARCELS))
                .withMessageContaining("no quote");
    }

    private static Offer offer(PlacementStrategy preference) {
        return new Offer(
                OFFERED,
                EXPIRES,
                LocalDate.of(2026, 11, 22),
                "US-2026",
                new Units(LengthUnit.IN, WeightUnit.LB),
                BoxSize.OF_LOADS,
                preference,
                List.of(SPREAD, TOGETHER));
    }

    private static PlacementOption option(PlacementStrategy strategy) {
        return new PlacementOption(
                PlacementOptionId.random(),
                strategy,
                new PlacementMiles(new BigDecimal("300.0"), new BigDecimal("1000.0")),
                dollars("0.00"),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
