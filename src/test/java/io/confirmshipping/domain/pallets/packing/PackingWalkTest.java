package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Walks through loads of few and of many kinds: each is checked from the raw data (rules.md#rule-41 for boxes with marks), and all
 * together by how far off the middle of their boards they are. For 4,000 of them: {@code -Dscale=50}.
 */
class PackingWalkTest {
    private static final int STEPS = 10;

    /** How far the centers of gravity may be from the middle on average, as a part of the board's side. */
    private static final double MEAN_OFF = 0.065;

    /** The part of the pallets that may be more than a tenth of the side off. */
    private static final double SHARE_OFF = 0.25;

    @Test
    void every_load_of_a_walk_is_packed_by_the_rules() {
        walk(RandomLoads::group);
    }

    @Test
    void every_load_of_a_walk_with_fragile_boxes_and_greatest_loads_is_packed_by_the_rules() {
        walk(RandomLoads::markedGroup);
    }

    private static void walk(BiFunction<RandomLoads, Integer, BoxGroup> group) {
        BalanceCheck balance = new BalanceCheck(PALLET);
        Seeds.forEach(4, seed -> {
            Random random = new Random(seed);
            RandomLoads loads = new RandomLoads(seed);
            int maxBoxes = random.nextBoolean() ? 1 : 40;
            List<BoxGroup> groups = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                change(groups, random, () -> group.apply(loads, maxBoxes), maxBoxes);
                Load load = RandomLoads.all(groups.toArray(BoxGroup[]::new));

                List<PackedPallet> packed = RandomLoads.PACKER.pack(load, PALLET);

                assertThat(PackingCheck.violations(load, PALLET, packed))
                        .as("step %d", step)
                        .isEmpty();
                balance.add(load, packed);
            }
        });
        System.out.println(balance);
        assertThat(balance.violations()).isEmpty();
        assertThat(balance.mean()).as("%s", balance).isLessThan(MEAN_OFF);
        assertThat(balance.share()).as("%s", balance).isLessThan(SHARE_OFF);
    }

    /** Adds some kinds of boxes, or drops or replaces one. */
    private static void change(List<BoxGroup> groups, Random random, Supplier<BoxGroup> next, int maxBoxes) {
        if (groups.size() < 2 || random.nextBoolean()) {
            int added = 1 + random.nextInt(maxBoxes == 1 ? 20 : 4);
            for (int i = 0; i < added; i++) {
                groups.add(next.get());
            }
        } else if (random.nextBoolean()) {
            groups.remove(random.nextInt(groups.size()));
        } else {
            groups.set(random.nextInt(groups.size()), next.get());
        }
    }
}
