package io.confirmshipping.domain.placement;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.placement.PlacementStrategy.AMAZON_OPTIMIZED;
import static io.confirmshipping.domain.placement.PlacementStrategy.MINIMAL_SPLITS;
import static io.confirmshipping.domain.placement.PlacementStrategy.PARTIAL_SPLITS;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.charges.PlacementFee;
import io.confirmshipping.domain.charges.UnitRate;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.explanation.PlaceCode;
import io.confirmshipping.domain.explanation.SizeCode;
import io.confirmshipping.fixture.Samples;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fee of placing a unit: by its average weight and size in the box, and by where it goes. */
class PlacementTariffTest {
    private static final PlacementTariff US =
            Samples.MARKETPLACES.get(Samples.MARKETPLACE).network().fees();

    @Test
    void the_west_is_dearer_than_central_and_east_and_one_destination_dearer_than_a_few() {
        assertThat(US.tiers()).allSatisfy(tier -> {
            Map<Region, BigDecimal> one = tier.perUnit().get(MINIMAL_SPLITS);
            Map<Region, BigDecimal> few = tier.perUnit().get(PARTIAL_SPLITS);
            assertThat(one.get(Region.WEST)).isGreaterThan(one.get(Region.CENTRAL));
            assertThat(one.get(Region.CENTRAL)).isGreaterThan(one.get(Region.EAST));
            assertThat(few.get(Region.WEST)).isGreaterThan(few.get(Region.CENTRAL));
            assertThat(few.get(Region.CENTRAL)).isGreaterThan(few.get(Region.EAST));
            assertThat(one).allSatisfy((region, fee) -> assertThat(fee).isGreaterThan(few.get(region)));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "SMALL_STANDARD, 0.16, 0.30, 0.12, 0.21",
        "LARGE_STANDARD_12_OZ, 0.18, 0.34, 0.13, 0.24",
        "LARGE_STANDARD_1_5_LB, 0.22, 0.41, 0.15, 0.28",
        "LARGE_STANDARD_3_LB, 0.27, 0.49, 0.17, 0.34",
        "LARGE_STANDARD_20_LB, 0.37, 0.68, 0.23, 0.48"
    })
    void fees_of_standard_size_span_their_published_range(
            SizeCode size, BigDecimal leastOfOne, BigDecimal mostOfOne, BigDecimal leastOfFew, BigDecimal mostOfFew) {
        assertThat(fees(size, MINIMAL_SPLITS)).contains(leastOfOne, mostOfOne).allMatch(isIn(leastOfOne, mostOfOne));
        assertThat(fees(size, PARTIAL_SPLITS)).contains(leastOfFew, mostOfFew).allMatch(isIn(leastOfFew, mostOfFew));
    }

    @ParameterizedTest
    @CsvSource({
        "LARGE_BULKY_5_LB, 1.60, 1.10",
        "LARGE_BULKY_12_LB, 2.40, 1.75",
        "LARGE_BULKY_28_LB, 3.50, 2.19",
        "LARGE_BULKY_42_LB, 4.95, 2.83",
        "LARGE_BULKY_OVER_42_LB, 5.95, 3.32"
    })
    void fees_of_large_bulky_reach_their_published_greatest_amount(
            SizeCode size, BigDecimal mostOfOne, BigDecimal mostOfFew) {
        assertThat(fees(size, MINIMAL_SPLITS)).contains(mostOfOne).allMatch(isIn(BigDecimal.ZERO, mostOfOne));
        assertThat(fees(size, PARTIAL_SPLITS)).contains(mostOfFew).allMatch(isIn(BigDecimal.ZERO, mostOfFew));
    }

    @Test
    void larger_and_heavier_units_cost_more() {
        for (int i = 1; i < US.tiers().size(); i++) {
            for (Region region : Region.values()) {
                assertThat(US.tiers().get(i).perUnit().get(MINIMAL_SPLITS).get(region))
                        .isGreaterThan(US.tiers()
                                .get(i - 1)
                                .perUnit()
                                .get(MINIMAL_SPLITS)
                                .get(region));
            }
        }
    }

    @Test
    void the_average_unit_of_a_box_says_which_tier_counts() {
        assertThat(tier("16", "12", "10", "9", 16)).isEqualTo("small standard, West");
        assertThat(tier("16.16", "12", "10", "9", 16)).isEqualTo("large standard up to 1.5 lb, West");
        assertThat(tier("12", "20", "20", "20", 16)).isEqualTo("large standard up to 12 oz, West");
        assertThat(tier("48", "20", "20", "20", 16)).isEqualTo("large standard up to 3 lb, West");
        assertThat(tier("48.16", "20", "20", "20", 16)).isEqualTo("large standard up to 20 lb, West");
        assertThat(tier("20", "18", "14", "8", 1)).isEqualTo("large standard up to 20 lb, West");
        assertThat(tier("20", "18.01", "14", "8", 1)).isEqualTo("large bulky up to 28 lb, West");
        assertThat(tier("42", "18", "14", "8", 1)).isEqualTo("large bulky up to 42 lb, West");
        assertThat(tier("42.01", "18", "14", "8", 1)).isEqualTo("large bulky over 42 lb, West");
    }

    @ParameterizedTest
    @CsvSource({"11.84, 0.34", "12, 0.34", "12.16, 0.41", "24, 0.41", "24.16, 0.49", "48, 0.49", "48.16, 0.68"})
    void sixteen_units_in_a_box_cost_what_one_of_their_weight_does(String boxPounds, String perUnit) {
        assertThat(perUnit(boxPounds, "20", 16)).isEqualTo(perUnit);
    }

    @ParameterizedTest
    @CsvSource({"19.99, 0.68", "20, 0.68", "20.01, 3.50"})
    void a_large_standard_unit_over_20_pounds_is_large_bulky(String unitPounds, String perUnit) {
        assertThat(perUnit(unitPounds, "10", 1)).isEqualTo(perUnit);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 1.60",
        "5.01, 2.40",
        "12, 2.40",
        "12.01, 3.50",
        "28, 3.50",
        "28.01, 4.95",
        "42, 4.95",
        "42.01, 5.95",
        "50, 5.95"
    })
    void a_large_bulky_unit_costs_more_from_weight_to_weight(String unitPounds, String perUnit) {
        assertThat(perUnit(unitPounds, "20", 1)).isEqualTo(perUnit);
    }

    @Test
    void a_fee_is_rounded_once_and_explains_itself() {
        Contents contents = contents(
                boxes(3, inches("10", "10", "10"), pounds("10"), held("SMALL", 111)),
                boxes(1, inches("18", "14", "8"), pounds("20"), held("LARGE", 1)));
        PlacementFee fee = PlacementFee.of(Stream.of(
                        allocation(Region.WEST, new BoxShare(0, 1)),
                        allocation(Region.EAST, new BoxShare(0, 2), new BoxShare(1, 1)))
                .flatMap(allocation -> allocation.fee(contents)));

        assertThat(fee.in(CurrencyUnit.USD)).isEqualTo(Money.parse("USD 69.19"));
        assertThat(fee.parts())
                .extracting(part -> part.explanation().toString())
                .containsExactly(
                        "111 x 0.30 per unit (small standard, West)",
                        "222 x 0.16 per unit (small standard, East)",
                        "1 x 0.37 per unit (large standard up to 20 lb, East)");
    }

    @Test
    void the_widest_placement_is_free() {
        Contents contents = contents(boxes(3, inches("10", "10", "10"), pounds("10"), held("SMALL", 111)));

        assertThat(US.of(AMAZON_OPTIMIZED, Region.WEST)).isEqualTo(UnitRateTable.FREE);
        assertThat(UnitRateTable.FREE.of(contents.boxes().get(0))).isEmpty();
    }

    @Test
    void a_unit_beyond_every_limit_counts_as_the_largest() {
        PlacementTariff limited = new PlacementTariff(List.of(tier("1", MINIMAL_SPLITS), tier("2", MINIMAL_SPLITS)));

        assertThat(fee(limited, "3")).contains(new UnitRate(new BigDecimal("2"), SizeCode.ANY_SIZE, PlaceCode.WEST));
    }

    @Test
    void a_tier_can_be_free_where_others_are_not() {
        PlacementTariff mixed = new PlacementTariff(List.of(tier("1", PARTIAL_SPLITS), tier("2", MINIMAL_SPLITS)));

        assertThat(fee(mixed, "1")).isEmpty();
        assertThat(fee(mixed, "1.01")).contains(new UnitRate(new BigDecimal("2"), SizeCode.ANY_SIZE, PlaceCode.WEST));
    }

    /** Returns a tier whose fee per unit is its limit of weight. */
    private static PlacementTariff.Tier tier(String pounds, PlacementStrategy strategy) {
        BigDecimal most = new BigDecimal(pounds);
        return new PlacementTariff.Tier(
                pounds.equals("1") ? SizeCode.SMALL_STANDARD : SizeCode.ANY_SIZE,
                Optional.of(most),
                Optional.empty(),
                Map.of(strategy, Map.of(Region.WEST, most)));
    }

    private static Optional<UnitRate> fee(PlacementTariff fees, String unitPounds) {
        return fees.of(MINIMAL_SPLITS, Region.WEST)
                .of(boxes(1, inches("10", "10", "10"), pounds(unitPounds), held("A", 1)));
    }

    /** Returns the fees per unit of a size in all regions. */
    private static Collection<BigDecimal> fees(SizeCode size, PlacementStrategy strategy) {
        return US.tiers().stream()
                .filter(tier -> tier.size() == size)
                .findFirst()
                .orElseThrow()
                .perUnit()
                .get(strategy)
                .values();
    }

    private static Predicate<BigDecimal> isIn(BigDecimal least, BigDecimal most) {
        return fee -> fee.compareTo(least) >= 0 && fee.compareTo(most) <= 0;
    }

    private static String tier(String weight, String length, String width, String height, int units) {
        UnitRate rate = fee(weight, inches(length, width, height), units);
        return rate.size().of() + ", " + rate.region().of();
    }

    /** Returns the fee of a unit in a cube with such sides, in inches. */
    private static String perUnit(String boxPounds, String side, int units) {
        return fee(boxPounds, inches(side, side, side), units).perUnit().toPlainString();
    }

    private static UnitRate fee(String boxPounds, Dimensions size, int units) {
        return US.of(MINIMAL_SPLITS, Region.WEST)
                .of(boxes(1, size, pounds(boxPounds), held("A", units)))
                .orElseThrow();
    }

    private static Allocation allocation(Region region, BoxShare... shares) {
        return new Allocation(List.of(shares), US.of(MINIMAL_SPLITS, region));
    }
}
