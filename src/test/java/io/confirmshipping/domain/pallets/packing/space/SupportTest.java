package io.confirmshipping.domain.pallets.packing.space;

import static io.confirmshipping.domain.pallets.packing.block.SampleBlocks.box;
import static io.confirmshipping.domain.pallets.packing.block.SampleBlocks.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import org.junit.jupiter.api.Test;

/** Boxes of 10 x 10 x 5, which need 80 % of support, on one at the origin. */
class SupportTest {
    private final PlacedBlocks placed = new PlacedBlocks();
    private final Support support = new Support(placed, 80, new WorkBudget(0));

    SupportTest() {
        place(0, 0);
    }

    @Test
    void exactly_80_percent_are_enough_and_less_is_not() {
        assertThat(supports(0, 0, 5)).isTrue();
        assertThat(supports(2, 0, 5)).isTrue();
        assertThat(supports(3, 0, 5)).isFalse();
        assertThat(supports(0, 2, 5)).isTrue();
        assertThat(supports(1, 2, 5)).isFalse();
    }

    @Test
    void only_what_ends_where_the_box_begins_supports_it() {
        assertThat(supports(0, 0, 6)).isFalse();
        assertThat(supports(0, 0, 4)).isFalse();
        assertThat(supports(10, 0, 5)).isFalse();
    }

    @Test
    void several_boxes_support_one_together() {
        place(10, 0);

        assertThat(supports(5, 0, 5)).isTrue();
    }

    @Test
    void a_gap_between_them_counts_as_no_support() {
        place(12, 0);

        assertThat(supports(5, 0, 5)).isTrue();
        assertThat(supports(6, 1, 5)).isFalse();
    }

    @Test
    void every_box_of_a_block_needs_its_own_support() {
        place(10, 0);

        assertThat(support.isEnoughFor(new PlacedBlock(row(2, 10, 10, 5), 2, 0, 5)))
                .isTrue();
        assertThat(support.isEnoughFor(new PlacedBlock(row(2, 10, 10, 5), 3, 0, 5)))
                .isFalse();
        assertThat(support.isEnoughFor(new PlacedBlock(row(10, 2, 10, 5), 2, 0, 5)))
                .isFalse();
    }

    private void place(int x, int y) {
        placed.add(new PlacedBlock(box(10, 10, 5), x, y, 0));
    }

    private boolean supports(int x, int y, int z) {
        return support.isEnoughFor(new PlacedBlock(box(10, 10, 5), x, y, z));
    }
}
