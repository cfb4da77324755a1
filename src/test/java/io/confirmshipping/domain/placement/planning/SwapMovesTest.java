package io.confirmshipping.domain.placement.planning;

import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleContents.surfboards;
import static io.confirmshipping.domain.SampleNetwork.NEW_YORK;
import static io.confirmshipping.domain.SampleNetwork.TACOMA;
import static io.confirmshipping.domain.SampleNetwork.network;
import static io.confirmshipping.domain.SampleNetwork.places;
import static io.confirmshipping.domain.placement.planning.SampleProblems.of;
import static io.confirmshipping.domain.placement.planning.SampleProblems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.placement.Network;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Boxes in Tacoma and New York, with as many buyers near the one as near the other. */
class SwapMovesTest {
    private static final Network BOTH = network(places(1_000, 0, 0, 1_000), TACOMA, NEW_YORK);

    @Test
    void two_boxes_are_swapped_so_that_both_skus_are_near_all_buyers() {
        Assignment assignment = assignment(new int[][] {{2, 0}, {0, 2}}, of("A", 2), of("B", 2));
        double before = assignment.milesToBuyers();

        assertThat(new SwapMoves(new ProblemBudget(100)).improve(assignment)).isTrue();

        assertThat(assignment.copy()).isDeepEqualTo(new int[][] {{1, 1}, {1, 1}});
        assertThat(assignment.milesToBuyers()).isLessThan(before);
    }

    @Test
    void boxes_stay_where_no_swap_saves_miles() {
        Assignment assignment = assignment(new int[][] {{1, 1}, {1, 1}}, of("A", 2), of("B", 2));

        assertThat(new SwapMoves(new ProblemBudget(100)).improve(assignment)).isFalse();
        assertThat(assignment.copy()).isDeepEqualTo(new int[][] {{1, 1}, {1, 1}});
    }

    @Test
    void boxes_are_not_swapped_into_a_center_that_does_not_take_them() {
        Assignment assignment = assignment(new int[][] {{2, 0}, {0, 2}}, mugs(2), surfboards(2));

        assertThat(new SwapMoves(new ProblemBudget(100)).improve(assignment)).isFalse();
        assertThat(assignment.copy()).isDeepEqualTo(new int[][] {{2, 0}, {0, 2}});
    }

    @Test
    void nothing_is_swapped_without_budget() {
        Assignment assignment = assignment(new int[][] {{2, 0}, {0, 2}}, of("A", 2), of("B", 2));

        assertThat(new SwapMoves(new ProblemBudget(0)).improve(assignment)).isFalse();
        assertThat(assignment.copy()).isDeepEqualTo(new int[][] {{2, 0}, {0, 2}});
    }

    @Test
    void up_to_600_pairs_of_kind_and_center_are_few() {
        assertThat(SwapMoves.areFew(kinds(300))).isTrue();
        assertThat(SwapMoves.areFew(kinds(301))).isFalse();
    }

    private static Assignment kinds(int count) {
        BoxGroup[] groups =
                IntStream.range(0, count).mapToObj(i -> of("SKU-" + i, 1)).toArray(BoxGroup[]::new);
        int[][] boxes =
                IntStream.range(0, count).mapToObj(i -> new int[] {1, 0}).toArray(int[][]::new);
        return assignment(boxes, groups);
    }

    private static Assignment assignment(int[][] boxes, BoxGroup... groups) {
        PlacementProblem problem = problem(BOTH, groups);
        return new Assignment(problem, problem.all(), boxes);
    }
}
