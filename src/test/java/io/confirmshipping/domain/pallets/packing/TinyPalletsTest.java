package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.pallets.PalletRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every search ends, on pallets of a few thousandths of an inch too: these are the steps that packing computes with. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class TinyPalletsTest {

    @Test
    void packing_ends_on_pallets_of_a_few_steps() {
        Seeds.forEach(12, seed -> {
            Random random = new Random(seed);
            int[] sides = {side(random, 12), side(random, 12), side(random, 80)};
            PalletRules tiny = pallet(sides);
            Load load = load(random, sides);

            List<PackedPallet> packed = new PortfolioPacker().pack(load, tiny);

            assertThat(PackingCheck.violations(load, tiny, packed)).isEmpty();
        });
    }

    @Test
    void filling_pallets_of_a_few_steps_ends_whether_or_not_they_hold_the_boxes() {
        Seeds.forEach(12, seed -> {
            Random random = new Random(seed);
            int[] sides = {side(random, 12), side(random, 12), side(random, 80)};
            Load load = load(random, sides);
            int count = load.boxCount();
            int[] lower = {sides[0], sides[1], side(random, sides[2])};

            assertThat(new PortfolioPacker().packsOn(load, Map.of(pallet(sides), count)))
                    .isTrue();
            new PortfolioPacker().packsOn(load, Map.of(pallet(lower), 1 + random.nextInt(count)));
        });
    }

    private static int side(Random random, int max) {
        return 1 + random.nextInt(max);
    }

    /** Up to four kinds of boxes that fit on such a pallet. */
    private static Load load(Random random, int[] sides) {
        List<BoxGroup> groups = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            groups.add(boxes(
                    1 + random.nextInt(12),
                    inches(
                            steps(side(random, sides[0])).toPlainString(),
                            steps(side(random, sides[1])).toPlainString(),
                            steps(side(random, sides[2])).toPlainString()),
                    pounds("0.5"),
                    held("MUG", 1)));
        }
        return RandomLoads.all(groups.toArray(BoxGroup[]::new));
    }

    private static PalletRules pallet(int... sides) {
        return new PalletRules(
                steps(sides[0]),
                steps(sides[1]),
                steps(sides[2]),
                BigDecimal.ZERO,
                PALLET.pounds(),
                PALLET.ownPounds(),
                PALLET.typicalFill());
    }

    private static BigDecimal steps(int steps) {
        return BigDecimal.valueOf(steps, 3);
    }
}
