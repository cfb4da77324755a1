package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Handling;
import io.confirmshipping.domain.contents.Load;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of 12 loads of 150 to 250 cartons of 60 to 120 kinds: how many of the touching boxes of unequal weight stand on a lighter one. */
class HeavierOnLighterTest {
    private static final int LOADS = 12;
    private int unequal;
    private int heavier;
    private int twice;

    @ParameterizedTest
    @ValueSource(ints = {2, 14, 17})
    void at_most_a_fifth_stand_on_lighter_ones_and_a_twentieth_on_those_less_than_half_as_heavy(int seed) {
        Random random = new Random(31L * seed + 3);
        for (int i = 0; i < LOADS; i++) {
            Load load = cartons(60 + random.nextInt(61), 150 + random.nextInt(101), random);
            for (PackedPallet pallet : RandomLoads.PACKER.pack(load, PALLET)) {
                pallet.boxes().forEach(box -> compare(box, pallet, load));
            }
        }

        assertThat(heavier).isLessThanOrEqualTo(unequal / 5);
        assertThat(twice).isLessThanOrEqualTo(unequal / 20);
    }

    private void compare(PlacedBox above, PackedPallet pallet, Load load) {
        for (PlacedBox below : pallet.boxes()) {
            if (below.z().add(below.height()).compareTo(above.z()) == 0 && overlap(above, below)) {
                BigDecimal upper = weight(load, above);
                BigDecimal lower = weight(load, below);
                unequal += upper.compareTo(lower) == 0 ? 0 : pallet.quantity();
                heavier += upper.compareTo(lower) > 0 ? pallet.quantity() : 0;
                twice += upper.compareTo(lower.add(lower)) > 0 ? pallet.quantity() : 0;
            }
        }
    }

    private static boolean overlap(PlacedBox a, PlacedBox b) {
        return a.x().compareTo(b.x().add(b.length())) < 0
                && b.x().compareTo(a.x().add(a.length())) < 0
                && a.y().compareTo(b.y().add(b.width())) < 0
                && b.y().compareTo(a.y().add(a.width())) < 0;
    }

    private static BigDecimal weight(Load load, PlacedBox box) {
        return load.contents().boxes().get(box.boxIndex()).weight().pounds();
    }

    private static Load cartons(int kinds, int boxes, Random random) {
        List<BoxGroup> cartons = new ArrayList<>();
        for (int kind = 0; kind < kinds; kind++) {
            cartons.add(carton(random));
        }
        int[] quantities = new int[kinds];
        for (int box = 0; box < boxes; box++) {
            quantities[box < kinds ? box : random.nextInt(kinds)]++;
        }
        List<BoxGroup> all = new ArrayList<>();
        for (int kind = 0; kind < kinds; kind++) {
            BoxGroup one = cartons.get(kind);
            all.add(new BoxGroup(quantities[kind], one.dimensions(), one.weight(), one.handling(), one.items()));
        }
        return RandomLoads.all(all.toArray(BoxGroup[]::new));
    }

    /** Returns a box of 8 to 25 by 6 to 20 by 4 to 18 in, of 5 to 20 lb a cubic foot. */
    private static BoxGroup carton(Random random) {
        int a = 80 + random.nextInt(171);
        int b = 60 + random.nextInt(141);
        int c = 40 + random.nextInt(141);
        long weight = Math.max(1, (long) a * b * c * (5 + random.nextInt(16)) / 1728 / 10);
        Handling handling = random.nextInt(4) > 0 ? Handling.ANY : Handling.UPRIGHT;
        return boxes(
                        1,
                        inches(tenths(a), tenths(b), tenths(c)),
                        pounds(hundredths(Math.min(5_000, weight))),
                        held("MUG", 1))
                .marked(handling);
    }

    private static String tenths(int tenths) {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    private static String hundredths(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
