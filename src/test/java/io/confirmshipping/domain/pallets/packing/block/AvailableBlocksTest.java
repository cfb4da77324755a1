package io.confirmshipping.domain.pallets.packing.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AvailableBlocksTest {
    private static final Pallet PALLET = new Pallet(120, 100, 110, 10_000);

    /** Looks at every block, while the indexes look at few. */
    @Test
    void the_blocks_that_fit_are_those_that_are_small_enough_and_whose_boxes_are_left() {
        AtomicInteger taken = new AtomicInteger();
        Seeds.forEach(20, seed -> {
            Random random = new Random(seed);
            int[] left = random.ints(1 + random.nextInt(8), 1, 30).toArray();
            BlockList list = list(random, left);
            AvailableBlocks available = new AvailableBlocks(list, left);
            for (int step = 0; step < 20; step++) {
                int[] now = available.left();
                int length = random.nextInt(PALLET.length() + 1);
                int width = random.nextInt(PALLET.width() + 1);
                int height = random.nextInt(PALLET.height() + 1);
                List<Integer> expected = IntStream.range(0, list.size())
                        .filter(rank -> list.get(rank).boxes().areIn(now)
                                && list.get(rank).length() <= length
                                && list.get(rank).width() <= width
                                && list.get(rank).height() <= height)
                        .boxed()
                        .toList();

                assertThat(ranks(available.fitting(length, width, height))).isEqualTo(expected);
                if (!expected.isEmpty()) {
                    available.take(list.get(expected.get(random.nextInt(expected.size()))));
                    taken.incrementAndGet();
                }
            }
        });
        assertThat(taken).hasPositiveValue();
    }

    @Test
    void blocks_for_which_too_few_boxes_are_left_are_dropped_with_the_boxes() {
        int[] left = {10, 10};
        AvailableBlocks before = new AvailableBlocks(list(new Random(1), left), left);

        AvailableBlocks after = before.after(Map.of(1, 10));

        assertThat(after.left()).containsExactly(10, 0);
        assertThat(after.size()).isPositive().isLessThan(before.size());
        assertThat(before.left()).containsExactly(10, 10);
        assertThat(before.after(Map.of(0, 10, 1, 10)).size()).isZero();
    }

    private static BlockList list(Random random, int[] left) {
        List<BoxType> types = IntStream.of(left)
                .mapToObj(any -> new BoxType(
                        List.of(new Orientation(
                                10 + random.nextInt(30), 10 + random.nextInt(30), 10 + random.nextInt(30))),
                        1))
                .toList();
        List<Block> blocks =
                new BlockBuilder(new PackingProblem(PALLET, types, 80)).build(left, 2_000, new WorkBudget(0));
        return BlockList.rated(
                blocks, types.stream().mapToDouble(BoxType::volume).toArray());
    }

    private static List<Integer> ranks(FittingBlocks fitting) {
        List<Integer> ranks = new ArrayList<>();
        for (int rank = fitting.next(); rank >= 0; rank = fitting.next()) {
            ranks.add(rank);
        }
        return ranks;
    }
}
