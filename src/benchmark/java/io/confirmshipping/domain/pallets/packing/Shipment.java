package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Handling;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.series.LowerBound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Cartons for pallets, in tenths of an inch and hundredths of a pound: of the large ones, a quarter of the types must stay upright. */
record Shipment(List<BoxType> types, int[] quantities) {

    static final PalletRules RULES = new PalletRules(
            new BigDecimal("48"),
            new BigDecimal("40"),
            new BigDecimal("72"),
            new BigDecimal("6"),
            new BigDecimal("1500"),
            new BigDecimal("50"),
            new BigDecimal("0.85"));

    static final Pallet PALLET = new Pallet(480, 400, 660, 145_000);

    static Shipment random(int types, int boxes, Random random) {
        List<BoxType> cartons = new ArrayList<>();
        int[] quantities = new int[types];
        for (int type = 0; type < types; type++) {
            cartons.add(carton(random));
            quantities[type] = 1;
        }
        for (int box = types; box < boxes; box++) {
            quantities[random.nextInt(types)]++;
        }
        return new Shipment(cartons, quantities);
    }

    /**
     * Returns boxes of 0.01 to 0.2 lb that may lie on any side.
     *
     * @param sides the least and the greatest of each side, in tenths of an inch
     */
    static Shipment small(int boxes, Random random, int... sides) {
        List<BoxType> types = new ArrayList<>();
        for (int box = 0; box < boxes; box++) {
            int a = sides[0] + random.nextInt(sides[1] - sides[0] + 1);
            int b = sides[2] + random.nextInt(sides[3] - sides[2] + 1);
            int c = sides[4] + random.nextInt(sides[5] - sides[4] + 1);
            types.add(new BoxType(
                    List.of(
                            new Orientation(a, b, c),
                            new Orientation(b, a, c),
                            new Orientation(a, c, b),
                            new Orientation(c, a, b),
                            new Orientation(b, c, a),
                            new Orientation(c, b, a)),
                    1 + random.nextInt(20)));
        }
        int[] ones = new int[boxes];
        Arrays.fill(ones, 1);
        return new Shipment(types, ones);
    }

    /** Returns a box of 8 to 25 by 6 to 20 by 4 to 18 in, 5 to 20 lb a cubic foot, at most 50 lb. */
    private static BoxType carton(Random random) {
        int a = 80 + random.nextInt(171);
        int b = 60 + random.nextInt(141);
        int c = 40 + random.nextInt(141);
        int poundsPerCubicFoot = 5 + random.nextInt(16);
        long weight = Math.max(1, (long) a * b * c * poundsPerCubicFoot / 1728 / 10);
        List<Orientation> orientations = new ArrayList<>(List.of(new Orientation(a, b, c), new Orientation(b, a, c)));
        if (random.nextInt(4) > 0) {
            orientations.addAll(List.of(
                    new Orientation(a, c, b),
                    new Orientation(c, a, b),
                    new Orientation(b, c, a),
                    new Orientation(c, b, a)));
        }
        return new BoxType(orientations, Math.min(5_000, weight));
    }

    int lowerBound() {
        return LowerBound.pallets(new PackingProblem(PALLET, types, 80), quantities);
    }

    int boxes() {
        return IntStream.of(quantities).sum();
    }

    Load load() {
        List<BoxGroup> groups = new ArrayList<>();
        for (int type = 0; type < quantities.length; type++) {
            groups.add(group(types.get(type), quantities[type]));
        }
        Contents contents = new Contents(List.of(new Item("CARTON", boxes(), Owner.SELLER, Owner.SELLER)), groups);
        return new Load(
                contents,
                IntStream.range(0, quantities.length)
                        .mapToObj(type -> new BoxShare(type, quantities[type]))
                        .toList());
    }

    private static BoxGroup group(BoxType type, int quantity) {
        Orientation size = type.orientations().get(0);
        return new BoxGroup(
                quantity,
                new Dimensions(tenths(size.length()), tenths(size.width()), tenths(size.height()), LengthUnit.IN),
                new Weight(BigDecimal.valueOf(type.weight(), 2), WeightUnit.LB),
                type.orientations().size() <= 2 ? Handling.UPRIGHT : Handling.ANY,
                List.of(new SkuQuantity("CARTON", 1)));
    }

    private static BigDecimal tenths(int tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }
}
