package io.confirmshipping.domain.placement.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Three centers with a third of the buyers next to each; the miles to the buyers of another are 10 to one beside it and 40 across. */
class BellmanFordPathTest {
    private static final double THIRD = 1 / 3.0;
    private static final int[] ALL = {0, 1, 2};

    private final double[] excess = new double[3];

    @Test
    void the_path_goes_over_a_center_between_where_that_is_cheaper() {
        BellmanFordPath path = path(ALL, -0.2, 0, 0.2);

        assertThat(path.find(ALL)).isZero();
        assertThat(path.cost(0)).isEqualTo(20);
        assertThat(path.predecessor(0)).isEqualTo(1);
        assertThat(path.predecessor(1)).isEqualTo(2);
        assertThat(path.predecessor(2)).isEqualTo(-1);
    }

    @Test
    void centers_without_stock_are_not_on_the_path() {
        int[] ends = {0, 2};
        BellmanFordPath path = path(ends, -0.2, 0, 0.2);

        assertThat(path.find(ends)).isZero();
        assertThat(path.cost(0)).isEqualTo(40);
        assertThat(path.predecessor(0)).isEqualTo(2);
    }

    @Test
    void of_several_centers_with_too_few_buyers_the_cheapest_to_reach_is_found() {
        BellmanFordPath path = path(ALL, -0.1, -0.1, 0.2);

        assertThat(path.find(ALL)).isEqualTo(1);
        assertThat(path.cost(1)).isEqualTo(10);
    }

    @Test
    void the_path_begins_at_the_nearest_center_with_too_many() {
        BellmanFordPath path = path(ALL, -0.2, 0.1, 0.1);

        assertThat(path.find(ALL)).isZero();
        assertThat(path.cost(0)).isEqualTo(10);
        assertThat(path.predecessor(0)).isEqualTo(1);
        assertThat(path.predecessor(1)).isEqualTo(-1);
    }

    @Test
    void there_is_no_path_where_every_center_has_its_buyers() {
        assertThat(path(ALL, 0, 0, 0).find(ALL)).isEqualTo(-1);
        assertThat(path(ALL, -0.2, 0, 1e-9).find(ALL)).isEqualTo(-1);
        assertThat(path(ALL, -1e-9, 0, 0.2).find(ALL)).isEqualTo(-1);
    }

    @Test
    void the_path_follows_the_excess_when_it_changes() {
        BellmanFordPath path = path(ALL, -0.2, 0, 0.2);
        path.find(ALL);

        excess[0] = 0.2;
        excess[2] = -0.2;

        assertThat(path.find(ALL)).isEqualTo(2);
        assertThat(path.predecessor(0)).isEqualTo(-1);
    }

    private BellmanFordPath path(int[] stocked, double... excesses) {
        DistanceMatrix distances = new DistanceMatrix(
                new double[][] {{0, 10, 40}, {10, 0, 10}, {40, 10, 0}}, new double[] {THIRD, THIRD, THIRD});
        double[] nearest = {THIRD, 0, 0, 0, THIRD, 0, 0, 0, THIRD};
        ResidualCosts costs = new ResidualCosts(distances, ALL);
        for (int center : stocked) {
            costs.update(center, stocked, nearest);
        }
        System.arraycopy(excesses, 0, excess, 0, excess.length);
        return new BellmanFordPath(costs, excess);
    }
}
