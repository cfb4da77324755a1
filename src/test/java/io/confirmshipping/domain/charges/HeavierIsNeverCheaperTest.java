package io.confirmshipping.domain.charges;

import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.charges.Consignments.consignment;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.SampleContents;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.pallets.Estimates;
import io.confirmshipping.domain.placement.Allocation;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlacementTariff;
import io.confirmshipping.domain.placement.Region;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingMode;
import io.confirmshipping.domain.shipping.ShippingSolution;
import io.confirmshipping.fixture.Samples;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * By the prices of the United States nothing costs less because it is heavier, larger, more or farther: random loads, and
 * those around every edge of a tariff (rules.md#rule-21).
 */
class HeavierIsNeverCheaperTest {
    private static final Marketplace US = Samples.MARKETPLACES.get(Samples.MARKETPLACE);
    private static final RateCard RATES = US.rates().inForceAt(Samples.NOON);
    private static final MethodRules PARCELS = partnered(ShippingMode.GROUND_SMALL_PARCEL);
    private static final MethodRules FREIGHT = partnered(ShippingMode.FREIGHT_LTL);
    private static final BigDecimal CUBIC_FOOT = new BigDecimal("1728");
    private static final BigDecimal STEP = new BigDecimal("0.01");

    /** By its own class the lighter freight would cost more. */
    @Test
    void four_pallets_of_479_pounds_cost_no_more_than_of_480() {
        assertThat(fourPallets("479")).isEqualTo(fourPallets("480")).isLessThan(fourPallets("481"));
    }

    @Test
    void freight_grows_with_weight_across_every_edge_of_a_class() {
        Seeds.forEach(200, seed -> {
            Random random = new Random(seed);
            int count = 1 + random.nextInt(26);
            BigDecimal cubicFeet = BigDecimal.valueOf(count * (30L + random.nextInt(60)));
            String miles = miles(random);
            for (FreightRates.DensityClass each : RATES.freight().classes()) {
                BigDecimal edge = each.poundsPerCubicFoot().multiply(cubicFeet).max(BigDecimal.valueOf(count));
                assertRising(around(edge), pounds -> freight(count, pounds, cubicFeet, miles));
            }
        });
    }

    @Test
    void freight_grows_with_volume_across_every_edge_of_a_class() {
        Seeds.forEach(200, seed -> {
            Random random = new Random(seed);
            int count = 1 + random.nextInt(26);
            BigDecimal pounds = BigDecimal.valueOf(count * (100L + random.nextInt(1400)));
            String miles = miles(random);
            RATES.freight().classes().stream()
                    .filter(each -> each.poundsPerCubicFoot().signum() > 0)
                    .map(each -> pounds.divide(each.poundsPerCubicFoot(), MathContext.DECIMAL64))
                    .forEach(edge -> assertRising(
                            around(edge.max(BigDecimal.valueOf(count))),
                            cubicFeet -> freight(count, pounds, cubicFeet, miles)));
        });
    }

    @Test
    void freight_of_any_size_grows_with_pallets_weight_volume_and_distance() {
        Seeds.forEach(5_000, seed -> {
            Random random = new Random(seed);
            int count = 1 + random.nextInt(30);
            int pounds = count + random.nextInt(1 + count * (1 << random.nextInt(12)));
            int cubicFeet = count + random.nextInt(80 * count);
            int miles = random.nextInt(3_000);
            Money price = freight(count, pounds, cubicFeet, miles);
            int more = 1 + random.nextInt(1 << random.nextInt(11));
            int dearer = random.nextInt(2);

            assertThat(freight(count, pounds + more, cubicFeet, miles)).isGreaterThanOrEqualTo(price);
            assertThat(freight(count, pounds, cubicFeet + more, miles)).isGreaterThanOrEqualTo(price);
            assertThat(freight(count, pounds, cubicFeet, miles + more)).isGreaterThanOrEqualTo(price);
            assertThat(freight(count + 1, pounds + more, cubicFeet + dearer, miles))
                    .isGreaterThanOrEqualTo(price);
        });
    }

    @Test
    void parcels_grow_with_weight_size_boxes_and_distance_across_every_edge() {
        Seeds.forEach(300, seed -> {
            Random random = new Random(seed);
            int boxes = 1 + random.nextInt(200);
            BigDecimal side = BigDecimal.valueOf(1 + random.nextInt(40));
            BigDecimal pounds = BigDecimal.valueOf(1 + random.nextInt(150));
            BigDecimal nextPound = RATES.parcels()
                    .cubicInchesPerPound()
                    .multiply(BigDecimal.valueOf(1 + random.nextInt(150)))
                    .divide(side.multiply(side), MathContext.DECIMAL64)
                    .max(BigDecimal.ONE);

            assertRising(around(pounds), each -> parcels(boxes, cube(side, side), each, "700.5"));
            assertRising(around(nextPound), each -> parcels(boxes, cube(side, each), pounds, "700.5"));
            assertRising(numbers(1, 200), each -> parcels(each.intValue(), cube(side, side), pounds, "9.5"));
            RATES.parcels().zones().stream()
                    .flatMap(zone -> zone.upToMiles().stream())
                    .forEach(edge -> assertRising(
                            around(edge), miles -> parcels(boxes, cube(side, side), pounds, miles.toPlainString())));
        });
    }

    @Test
    void placing_grows_with_weight_size_and_boxes_across_every_edge_of_a_tier() {
        Seeds.forEach(50, seed -> {
            Random random = new Random(seed);
            PlacementStrategy strategy = PlacementStrategy.values()[random.nextInt(3)];
            Region region = Region.values()[random.nextInt(3)];
            int units = 1 + random.nextInt(40);
            BigDecimal perBox = BigDecimal.valueOf(units);
            BigDecimal pounds = BigDecimal.valueOf(1 + random.nextInt(50));
            BigDecimal height = BigDecimal.valueOf(1 + random.nextInt(60));
            for (PlacementTariff.Tier tier : US.network().fees().tiers()) {
                tier.pounds()
                        .map(perBox::multiply)
                        .ifPresent(edge -> assertRising(
                                around(edge), each -> placing(strategy, region, 3, box(units, height, each))));
                tier.cubicInches()
                        .map(edge -> edge.multiply(perBox).divide(BigDecimal.valueOf(100), MathContext.DECIMAL64))
                        .ifPresent(edge -> assertRising(
                                around(edge), each -> placing(strategy, region, 3, box(units, each, pounds))));
            }
            assertRising(
                    numbers(1, 50), each -> placing(strategy, region, each.intValue(), box(units, height, pounds)));
        });
    }

    @Test
    void handling_grows_with_boxes() {
        Function<BigDecimal, Contents> boxes =
                count -> contents(Owner.AMAZON, Owner.AMAZON, SampleContents.mugs(count.intValue()));
        HandlingTariff handling = new HandlingTariff(RATES.handling());

        assertRising(
                numbers(1, 200),
                count -> rounded(handling.prep(List.of(consignment(boxes.apply(count), "1", 1)))
                        .amount()));
        assertRising(
                numbers(1, 200),
                count -> rounded(handling.labeling(List.of(consignment(boxes.apply(count), "1", 1)))
                        .amount()));
    }

    private static void assertRising(List<BigDecimal> sizes, Function<BigDecimal, Money> price) {
        Money before = Money.zero(RATES.currency());
        for (BigDecimal size : sizes) {
            Money now = price.apply(size);
            assertThat(now).as("The price at %s", size.toPlainString()).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    /** A range around an edge, with the numbers just before and just after it. */
    private static List<BigDecimal> around(BigDecimal edge) {
        return Stream.of(
                        edge.multiply(new BigDecimal("0.8")),
                        edge.multiply(new BigDecimal("0.98")),
                        edge.multiply(new BigDecimal("0.999")),
                        edge.subtract(STEP),
                        edge,
                        edge.add(STEP),
                        edge.multiply(new BigDecimal("1.001")),
                        edge.multiply(new BigDecimal("1.02")),
                        edge.multiply(new BigDecimal("1.2")))
                .sorted()
                .toList();
    }

    private static List<BigDecimal> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(BigDecimal::valueOf).toList();
    }

    private static Money fourPallets(String pounds) {
        BigDecimal weight = new BigDecimal(pounds).multiply(BigDecimal.valueOf(4));
        return freight(4, weight, new BigDecimal("240"), "2000.0");
    }

    private static Money freight(int count, int pounds, int cubicFeet, int miles) {
        return freight(count, BigDecimal.valueOf(pounds), BigDecimal.valueOf(cubicFeet), Integer.toString(miles));
    }

    private static Money freight(int count, BigDecimal pounds, BigDecimal cubicFeet, String miles) {
        Contents any = contents(SampleContents.mugs(1));
        return shipping(
                FREIGHT,
                new Consignment(
                        ShipmentId.random(),
                        "ONT8",
                        new Load(any, List.of(new BoxShare(0, 1))),
                        new BigDecimal(miles),
                        Estimates.of(count, pounds, cubicFeet.multiply(CUBIC_FOOT))));
    }

    private static Money parcels(int boxes, Dimensions size, BigDecimal pounds, String miles) {
        Weight weight = new Weight(pounds, WeightUnit.LB);
        return shipping(
                PARCELS, consignment(contents(SampleContents.boxes(boxes, size, weight, held("MUG", 1))), miles, 1));
    }

    private static Money shipping(MethodRules rules, Consignment consignment) {
        return Quotes.quote(rules, RATES, consignment).charges().of(ChargeTarget.SHIPPING);
    }

    private static Money placing(PlacementStrategy strategy, Region region, int boxes, BoxGroup box) {
        Allocation allocation = new Allocation(
                List.of(new BoxShare(0, boxes)), US.network().fees().of(strategy, region));
        return PlacementFee.of(allocation.fee(contents(box.withQuantity(boxes))))
                .in(RATES.currency());
    }

    /** Returns a box of this height on 10 x 10 in. */
    private static BoxGroup box(int units, BigDecimal height, BigDecimal pounds) {
        return SampleContents.boxes(
                1, cube(BigDecimal.TEN, height), new Weight(pounds, WeightUnit.LB), held("MUG", units));
    }

    private static Dimensions cube(BigDecimal side, BigDecimal height) {
        return new Dimensions(side, side, height, LengthUnit.IN);
    }

    private static Money rounded(BigDecimal amount) {
        return Money.of(RATES.currency(), amount);
    }

    private static String miles(Random random) {
        return BigDecimal.valueOf(random.nextInt(30_000), 1).toPlainString();
    }

    private static MethodRules partnered(ShippingMode mode) {
        return US.shipping().of(new ShippingMethod(mode, ShippingSolution.AMAZON_PARTNERED_CARRIER));
    }
}
