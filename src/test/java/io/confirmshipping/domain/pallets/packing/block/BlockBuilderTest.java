package io.confirmshipping.domain.pallets.packing.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlockBuilderTest {
    private static final Pallet PALLET = new Pallet(48_000, 40_000, 66_000, 145_000);

    @Test
    void small_boxes_do_not_make_too_many_blocks_and_every_box_is_in_one() {
        PackingProblem problem = new PackingProblem(PALLET, small(90), 80);
        int[] left = new int[90];
        Arrays.fill(left, 5_000);

        List<Block> blocks = new BlockBuilder(problem).build(left, 4_000, new WorkBudget(0));

        assertThat(blocks).hasSizeBetween(10_000, 40_000);
        assertThat(IntStream.range(0, 90)).allMatch(type -> blocks.stream()
                .anyMatch(block -> block.boxes().equals(Quantities.of(type, 1))));
    }

    private static List<BoxType> small(int types) {
        return IntStream.range(0, types)
                .mapToObj(type -> new BoxType(orientations(1_000 + 7 * type, 1_500 + 11 * type, 2_000 + 13 * type), 10))
                .toList();
    }

    private static List<Orientation> orientations(int a, int b, int c) {
        return Stream.of(
                        new Orientation(a, b, c),
                        new Orientation(b, a, c),
                        new Orientation(a, c, b),
                        new Orientation(c, a, b),
                        new Orientation(b, c, a),
                        new Orientation(c, b, a))
                .toList();
    }
}
