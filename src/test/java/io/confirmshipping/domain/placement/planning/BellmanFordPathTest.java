package io.confirmshipping.domain.placement.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Three centers with a third of the buyers next to each; the miles to the buyers of another are 10 to one beside it and 40 across. */
class BellmanFordPathTest {
    private static final double THIRD = 1 / 3.0;
    private static final long MILE = DistanceMatrix.PARTS_OF_A_MILE;
    private static final int[] ALL = {0, 1, 2};

    private final long[] excess = new long[3];

    @Test
    void the_path_goes_over_a_center_between_where_that_is_cheaper() {
        BellmanFordPath path = path(ALL, -2, 0, 2);

        assertThat(path.find()).isZero();
        assertThat(path.cost(0)).isEqualTo(20 * MILE);
        assertThat(path.predecessor(0)).isEqualTo(1);
        assertThat(path.predecessor(1)).isEqualTo(2);
        assertThat(path.predecessor(2)).isEqualTo(-1);
    }

    @Test
    void centers_without_stock_are_not_on_the_path() {
        int[] ends = {0, 2};
        BellmanFordPath path = path(ends, -2, 0, 2);

        assertThat(path.find()).isZero();
        assertThat(path.cost(0)).isEqualTo(40 * MILE);
        assertThat(path.predecessor(0)).isEqualTo(2);
    }

    @Test
    void of_several_centers_with_too_few_buyers_the_cheapest_to_reach_is_found() {
        BellmanFordPath path = path(ALL, -1, -1, 2);

        assertThat(path.find()).isEqualTo(1);
        assertThat(path.cost(1)).isEqualTo(10 * MILE);
    }

    @Test
    void the_path_begins_at_the_nearest_center_with_too_many() {
        BellmanFordPath path = path(ALL, -2, 1, 1);

        assertThat(path.find()).isZero();
        assertThat(path.cost(0)).isEqualTo(10 * MILE);
        assertThat(path.predecessor(0)).isEqualTo(1);
        assertThat(path.predecessor(1)).isEqualTo(-1);
    }

    @Test
    void there_is_no_path_where_every_center_has_its_buyers() {
        assertThat(path(ALL, 0, 0, 0).find()).isEqualTo(-1);
        assertThat(path(ALL, -2, 0, 0).find()).isEqualTo(-1);
        assertThat(path(ALL, 0, 0, 2).find()).isEqualTo(-1);
    }

    @Test
    void the_path_follows_the_excess_when_it_changes() {
        BellmanFordPath path = path(ALL, -2, 0, 2);
        path.find();

        excess[0] = 2;
        excess[2] = -2;

        assertThat(path.find()).isEqualTo(2);
        assertThat(path.predecessor(0)).isEqualTo(-1);
    }

    private BellmanFordPath path(int[] stocked, long... excesses) {
        DistanceMatrix distances = new DistanceMatrix(
                new double[][] {{0, 10, 40}, {10, 0, 10}, {40, 10, 0}}, new double[] {THIRD, THIRD, THIRD});
        ResidualCosts costs = new ResidualCosts(Reassignments.of(distances, ALL));
        for (int center : stocked) {
            costs.gain(center, center);
        }
        System.arraycopy(excesses, 0, excess, 0, excess.length);
        return new BellmanFordPath(costs, excess);
    }
}
