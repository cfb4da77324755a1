package io.confirmshipping.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlacementTariff;
import io.confirmshipping.domain.placement.PlacementTariff.Tier;
import io.confirmshipping.domain.placement.Region;
import io.confirmshipping.fixture.Samples;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every fee of the United States lies in the range that is published for its row; the settings name the table. Where only the
 * greatest amount is known, the range begins above 0.
 */
class PlacementFeesTest {

    private static final PlacementTariff FEES =
            Samples.MARKETPLACES.get(Samples.MARKETPLACE).network().fees();

    @ParameterizedTest
    @CsvSource({
        "small standard,                1,    MINIMAL_SPLITS, 0.16, 0.30",
        "small standard,                1,    PARTIAL_SPLITS, 0.12, 0.21",
        "large standard up to 12 oz,    0.75, MINIMAL_SPLITS, 0.18, 0.34",
        "large standard up to 12 oz,    0.75, PARTIAL_SPLITS, 0.13, 0.24",
        "large standard up to 1.5 lb,   1.5,  MINIMAL_SPLITS, 0.22, 0.41",
        "large standard up to 1.5 lb,   1.5,  PARTIAL_SPLITS, 0.15, 0.28",
        "large standard up to 3 lb,     3,    MINIMAL_SPLITS, 0.27, 0.49",
        "large standard up to 3 lb,     3,    PARTIAL_SPLITS, 0.17, 0.34",
        "large standard up to 20 lb,    20,   MINIMAL_SPLITS, 0.37, 0.68",
        "large standard up to 20 lb,    20,   PARTIAL_SPLITS, 0.23, 0.48",
        "large bulky up to 5 lb,        5,    MINIMAL_SPLITS, 0.01, 1.60",
        "large bulky up to 5 lb,        5,    PARTIAL_SPLITS, 0.01, 1.10",
        "large bulky up to 12 lb,       12,   MINIMAL_SPLITS, 0.01, 2.40",
        "large bulky up to 12 lb,       12,   PARTIAL_SPLITS, 0.01, 1.75",
        "large bulky up to 28 lb,       28,   MINIMAL_SPLITS, 0.01, 3.50",
        "large bulky up to 28 lb,       28,   PARTIAL_SPLITS, 0.01, 2.19",
        "large bulky up to 42 lb,       42,   MINIMAL_SPLITS, 0.01, 4.95",
        "large bulky up to 42 lb,       42,   PARTIAL_SPLITS, 1.05, 2.83",
        "large bulky over 42 lb,        ,     MINIMAL_SPLITS, 0.01, 5.95",
        "large bulky over 42 lb,        ,     PARTIAL_SPLITS, 0.01, 3.32",
    })
    void every_row_is_inside_its_published_range_and_the_West_pays_its_greatest_amount(
            String name, BigDecimal pounds, PlacementStrategy strategy, BigDecimal least, BigDecimal greatest) {
        Tier tier = FEES.tiers().stream()
                .filter(each -> each.size().of().toString().equals(name))
                .findFirst()
                .orElseThrow();
        Map<Region, BigDecimal> fees = tier.perUnit().get(strategy);

        assertThat(tier.pounds().orElse(null)).isEqualTo(pounds);
        assertThat(fees).containsOnlyKeys(Region.values());
        assertThat(fees.values()).allSatisfy(fee -> assertThat(fee).isBetween(least, greatest));
        assertThat(fees.get(Region.WEST)).isEqualTo(greatest);
        if (name.contains("standard")) {
            assertThat(fees.get(Region.EAST)).isEqualTo(least);
        }
    }

    @Test
    void no_row_is_left_out() {
        assertThat(FEES.tiers()).hasSize(10);
    }
}
