package io.confirmshipping.domain.pallets.packing.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 400 small boxes without two alike, of which half are fragile or bear up to five of their weight. */
class MarkedOverhangTest {
    private static final Pallet PALLET = new Pallet(48_000, 40_000, 66_000, 65_770_893_650_000L);
    private static final int BOXES = 400;
    private static final long WORK = 3_000_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void marked_boxes_take_no_more_pallets_because_blocks_may_overhang(int seed) {
        Random random = new Random(seed);
        PackingProblem problem = new PackingProblem(
                PALLET, Stream.generate(() -> marked(random)).limit(BOXES).toList(), 80);

        assertThat(pallets(problem)).isLessThanOrEqualTo(pallets(problem.withoutOverhang()));
    }

    private static BoxType marked(Random random) {
        int longest = 7_000 + random.nextInt(7_000);
        int middle = 5_000 + random.nextInt(2_000);
        int least = 3_000 + random.nextInt(2_000);
        long weight = 5_000_000_000L;
        List<Orientation> lying =
                List.of(new Orientation(longest, middle, least), new Orientation(middle, longest, least));
        return switch (random.nextInt(4)) {
            case 0 -> new BoxType(lying, weight, 0);
            case 1 -> new BoxType(lying, weight, weight * random.nextInt(6));
            default -> new BoxType(lying, weight);
        };
    }

    private static int pallets(PackingProblem problem) {
        int[] one = new int[BOXES];
        Arrays.fill(one, 1);
        List<Pattern> patterns =
                new MultiPalletPacker(problem, one, WORK, new WorkBudget(WORK)).best(Integer.MAX_VALUE);
        return patterns.stream().mapToInt(Pattern::pallets).sum();
    }
}
