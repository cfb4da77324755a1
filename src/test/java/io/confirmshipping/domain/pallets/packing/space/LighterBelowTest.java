package io.confirmshipping.domain.pallets.packing.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.block.BlockBuilder;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Boxes of 10 x 10 x 5 that weigh 4, 5, 8 and 9. */
class LighterBelowTest {
    private static final int FOUR = 0;
    private static final int FIVE = 1;
    private static final int EIGHT = 2;
    private static final int NINE = 3;
    private static final PackingProblem PROBLEM = new PackingProblem(
            new Pallet(10, 10, 5, 9),
            LongStream.of(4, 5, 8, 9)
                    .mapToObj(weight -> new BoxType(List.of(new Orientation(10, 10, 5)), weight))
                    .toList(),
            80);
    private static final List<Block> BLOCKS =
            new BlockBuilder(PROBLEM).build(new int[] {1, 1, 1, 1}, 0, new WorkBudget(0));

    private final PlacedBlocks placed = new PlacedBlocks();
    private final LighterBelow lighterBelow = new LighterBelow(placed, PROBLEM.types(), new WorkBudget(0));

    @Test
    void nothing_is_below_a_box_on_the_deck() {
        assertThat(under(NINE, 0, 0)).isZero();
    }

    @Test
    void a_heavier_box_counts_once_and_one_of_more_than_twice_the_weight_twice() {
        place(FOUR, 0);

        assertThat(under(FOUR, 0, 5)).isZero();
        assertThat(under(FIVE, 0, 5)).isEqualTo(1);
        assertThat(under(EIGHT, 0, 5)).isEqualTo(1);
        assertThat(under(NINE, 0, 5)).isEqualTo(2);
    }

    @Test
    void several_boxes_count_by_the_area_on_which_it_rests() {
        place(FOUR, 0);
        place(NINE, 10);

        assertThat(under(FIVE, 0, 5)).isEqualTo(1);
        assertThat(under(FIVE, 4, 5)).isEqualTo(0.6);
        assertThat(under(FIVE, 10, 5)).isZero();
    }

    @Test
    void only_what_ends_where_the_box_begins_is_below() {
        place(FOUR, 0);

        assertThat(under(NINE, 0, 4)).isZero();
        assertThat(under(NINE, 0, 6)).isZero();
        assertThat(under(NINE, 10, 5)).isZero();
    }

    private void place(int type, int x) {
        placed.add(new PlacedBlock(BLOCKS.get(type), x, 0, 0));
    }

    private double under(int type, int x, int z) {
        return lighterBelow.under(new PlacedBlock(BLOCKS.get(type), x, 0, z));
    }
}
