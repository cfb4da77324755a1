package io.confirmshipping.domain.charges;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.pallets.layout.PalletModel;
import io.confirmshipping.domain.pallets.packing.PortfolioPacker;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingMode;
import io.confirmshipping.domain.shipping.ShippingSolution;
import io.confirmshipping.fixture.Samples;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Freight on pallets that the model packs costs no less for a box, a unit or a mile more (rules.md#rule-21). */
class OneBoxMoreTest {
    private static final Marketplace US = Samples.MARKETPLACES.get(Samples.MARKETPLACE);
    private static final RateCard RATES = US.rates().inForceAt(Samples.NOON);
    private static final MethodRules FREIGHT =
            US.shipping().of(new ShippingMethod(ShippingMode.FREIGHT_LTL, ShippingSolution.AMAZON_PARTNERED_CARRIER));
    private static final PalletModel MODEL = new PalletModel(new PortfolioPacker());
    private static final int MAX_BOXES = 60;

    /** By the heights of the packed pallets, one of 40 boxes more was cheaper, by up to 14 %. */
    @Test
    void one_box_more_never_costs_less() {
        Seeds.forEach(1, seed -> {
            Random random = new Random(seed);
            BoxGroup[] kinds = kinds(random);
            int[] quantities = new int[kinds.length];
            String miles = miles(random);
            Money before = Money.zero(RATES.currency());
            for (int box = 1; box <= MAX_BOXES; box++) {
                quantities[random.nextInt(kinds.length)]++;
                Money price = price(load(kinds, quantities), miles);
                assertThat(price).as("The price of %d boxes", box).isGreaterThanOrEqualTo(before);
                before = price;
            }
        });
    }

    @Test
    void one_unit_more_in_a_box_never_costs_less() {
        Seeds.forEach(1, seed -> {
            Random random = new Random(seed);
            BoxGroup[] kinds = kinds(random);
            int[] quantities =
                    random.ints(kinds.length, 1, MAX_BOXES / kinds.length + 1).toArray();
            String miles = miles(random);
            Money before = Money.zero(RATES.currency());
            for (int units = 1; units <= 30; units++) {
                Money price = price(withLastBox(kinds, quantities, units), miles);
                assertThat(price).as("The price with %d units", units).isGreaterThanOrEqualTo(before);
                before = price;
            }
        });
    }

    @Test
    void one_mile_more_never_costs_less() {
        Seeds.forEach(1, seed -> {
            BoxGroup[] kinds = kinds(new Random(seed));
            Load load =
                    load(kinds, IntStream.generate(() -> 9).limit(kinds.length).toArray());
            PalletEstimate pallets = MODEL.estimate(load, US.pallets());
            Money before = Money.zero(RATES.currency());
            for (int miles = 1; miles <= 3_000; miles += 100) {
                Money price = price(load, pallets, Integer.toString(miles));
                assertThat(price).as("The price over %d miles", miles).isGreaterThanOrEqualTo(before);
                before = price;
            }
        });
    }

    /** Returns 1 to 4 kinds of boxes, of sides of 6 to 24 in, of about one density. */
    private static BoxGroup[] kinds(Random random) {
        int poundsPerCubicFoot = 2 + random.nextInt(30);
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(kind -> {
                    int[] sides = random.ints(3, 6, 25).toArray();
                    long pounds = (long) sides[0] * sides[1] * sides[2] * poundsPerCubicFoot / 1728;
                    return boxes(
                            MAX_BOXES,
                            inches("" + sides[0], "" + sides[1], "" + sides[2]),
                            pounds("" + Math.max(1, Math.min(50, pounds))),
                            held("SKU-" + kind, 1 + random.nextInt(20)));
                })
                .toArray(BoxGroup[]::new);
    }

    private static Load load(BoxGroup[] kinds, int[] quantities) {
        List<BoxShare> shares = new ArrayList<>();
        for (int kind = 0; kind < kinds.length; kind++) {
            if (quantities[kind] > 0) {
                shares.add(new BoxShare(kind, quantities[kind]));
            }
        }
        return new Load(contents(kinds), shares);
    }

    /** Returns these boxes and one more of the first kind's size, in which a unit weighs 1.65 lb. */
    private static Load withLastBox(BoxGroup[] kinds, int[] quantities, int units) {
        Weight weight = new Weight(new BigDecimal("1.65").multiply(BigDecimal.valueOf(units)), WeightUnit.LB);
        BoxGroup last = boxes(1, kinds[0].dimensions(), weight, held("SKU-0", units));
        Contents all = contents(Stream.concat(Stream.of(kinds), Stream.of(last)).toArray(BoxGroup[]::new));
        List<BoxShare> shares = new ArrayList<>(load(kinds, quantities).shares());
        shares.add(new BoxShare(kinds.length, 1));
        return new Load(all, shares);
    }

    private static Money price(Load load, String miles) {
        return price(load, MODEL.estimate(load, US.pallets()), miles);
    }

    private static Money price(Load load, PalletEstimate pallets, String miles) {
        Consignment consignment = new Consignment(ShipmentId.random(), "ONT8", load, new BigDecimal(miles), pallets);
        return Quotes.quote(FREIGHT, RATES, consignment).charges().of(ChargeTarget.SHIPPING);
    }

    private static String miles(Random random) {
        return Integer.toString(100 + random.nextInt(2_500));
    }
}
