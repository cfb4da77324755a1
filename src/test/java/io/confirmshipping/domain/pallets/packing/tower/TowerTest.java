package io.confirmshipping.domain.pallets.packing.tower;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.List;
import org.junit.jupiter.api.Test;

class TowerTest {
    private static final Tower TOWER = new Tower(
            List.of(
                    new Placement(3, 0, 0, 0, new Orientation(20, 10, 4)),
                    new Placement(5, 0, 0, 4, new Orientation(18, 9, 5))),
            20,
            10,
            7);

    @Test
    void its_boxes_are_where_it_is_placed() {
        assertThat(TOWER.boxesAt(new Placement(0, 1, 2, 0, new Orientation(20, 10, 60))))
                .containsExactly(
                        new Placement(3, 1, 2, 0, new Orientation(20, 10, 4)),
                        new Placement(5, 1, 2, 4, new Orientation(18, 9, 5)));
    }

    @Test
    void they_turn_with_it() {
        assertThat(TOWER.asBox(60).orientations()).contains(new Orientation(10, 20, 60));
        assertThat(TOWER.boxesAt(new Placement(0, 1, 2, 0, new Orientation(10, 20, 60))))
                .containsExactly(
                        new Placement(3, 1, 2, 0, new Orientation(10, 20, 4)),
                        new Placement(5, 1, 2, 4, new Orientation(9, 18, 5)));
    }
}
