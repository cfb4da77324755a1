package io.confirmshipping.domain.pallets.packing.space;

import static io.confirmshipping.domain.pallets.packing.block.SampleBlocks.box;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A space from 2 to 16 along x, on a base from 4 to 14, on a pallet that is 30 long; and one as far from its other end. */
class MaximalSpaceTest {
    private static final PackingProblem PROBLEM = new PackingProblem(new Pallet(30, 10, 20, 100), List.of(), 80);
    private static final MaximalSpace NEAR = space(2, 16, 4, 14);
    private static final MaximalSpace FAR = space(14, 28, 16, 26);

    @Test
    void a_block_is_placed_in_the_corner_of_the_base() {
        assertThat(NEAR.place(box(8, 10, 5)).x1()).isEqualTo(4);
        assertThat(FAR.place(box(8, 10, 5)).x2()).isEqualTo(26);
    }

    @Test
    void it_overhangs_the_other_end_if_it_is_longer_than_the_base() {
        assertThat(NEAR.place(box(12, 10, 5)).x2()).isEqualTo(16);
        assertThat(FAR.place(box(12, 10, 5)).x1()).isEqualTo(14);
    }

    @Test
    void and_this_end_too_only_if_it_is_longer_than_what_is_free_there() {
        assertThat(NEAR.place(box(13, 10, 5)).x1()).isEqualTo(3);
        assertThat(FAR.place(box(13, 10, 5)).x2()).isEqualTo(27);
    }

    @Test
    void only_a_block_no_longer_than_a_solid_base_rests_with_its_whole_bottom() {
        assertThat(NEAR.bearsAll(box(10, 10, 5))).isTrue();
        assertThat(NEAR.bearsAll(box(11, 10, 5))).isFalse();
    }

    @Test
    void a_space_is_redundant_beside_one_that_contains_it_only_if_that_contains_its_base_too() {
        assertThat(space(4, 14, 4, 14).isWithin(NEAR)).isTrue();
        assertThat(space(4, 15, 4, 15).isWithin(NEAR)).isFalse();
    }

    private static MaximalSpace space(int x1, int x2, int baseX1, int baseX2) {
        return new MaximalSpace(x1, 0, 5, x2, 10, 20, new Rectangle(baseX1, 0, baseX2, 10), true, PROBLEM);
    }
}
