package io.confirmshipping.domain.pallets.packing;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a load stands on a board of 40 by 30. */
class CenteredTest {
    private static final Orientation CUBE = new Orientation(10, 10, 10);
    private static final BoxType LIGHT = new BoxType(List.of(CUBE), 1);
    private static final BoxType HEAVY = new BoxType(List.of(CUBE), 3);

    @Test
    void a_single_box_stands_in_the_middle() {
        assertThat(center(at(0, 0, 0, 0))).containsExactly(at(0, 15, 10, 0));
        assertThat(center(at(0, 30, 20, 0))).containsExactly(at(0, 15, 10, 0));
    }

    @Test
    void the_weight_counts_and_not_the_edges() {
        assertThat(center(at(0, 0, 10, 0), at(1, 10, 10, 0))).containsExactly(at(0, 7, 10, 0), at(1, 17, 10, 0));
    }

    @Test
    void no_box_leaves_the_board() {
        assertThat(center(at(0, 0, 0, 0), at(0, 20, 0, 0), at(1, 0, 10, 0)))
                .containsExactly(at(0, 10, 4, 0), at(0, 30, 4, 0), at(1, 10, 14, 0));
    }

    private static List<Placement> center(Placement... boxes) {
        return new Centered(List.of(LIGHT, HEAVY), new Pallet(40, 30, 30, 100)).center(List.of(boxes));
    }

    private static Placement at(int type, int x, int y, int z) {
        return new Placement(type, x, y, z, CUBE);
    }
}
