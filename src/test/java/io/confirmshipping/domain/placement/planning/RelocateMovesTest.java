package io.confirmshipping.domain.placement.planning;

import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleContents.surfboards;
import static io.confirmshipping.domain.SampleNetwork.NEW_YORK;
import static io.confirmshipping.domain.SampleNetwork.TACOMA;
import static io.confirmshipping.domain.SampleNetwork.network;
import static io.confirmshipping.domain.SampleNetwork.places;
import static io.confirmshipping.domain.placement.planning.SampleProblems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.placement.Places;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes in Tacoma and New York, the second of which takes oversize boxes; searched thoroughly or not. */
class RelocateMovesTest {
    private static final Places BUYERS_IN_BOTH = places(1_000, 0, 0, 1_000);
    private static final Places BUYERS_IN_NEW_YORK = places(1_000, 0, 0, 0);
    private static final Places BUYERS_IN_SEATTLE = places(0, 0, 0, 1_000);
    private static final MinimumLoad NONE = new MinimumLoad(1, 1);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void boxes_move_until_they_are_where_the_buyers_are(boolean thorough) {
        Assignment assignment = assignment(BUYERS_IN_BOTH, mugs(4), 4, 0);

        assertThat(moves(NONE, 100, thorough).improve(assignment)).isTrue();

        assertThat(assignment.boxesAt(0)).isEqualTo(2);
        assertThat(assignment.boxesAt(1)).isEqualTo(2);
        assertThat(moves(NONE, 100, thorough).improve(assignment)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void boxes_stay_where_moving_them_would_leave_too_few_destinations(boolean thorough) {
        Assignment assignment = assignment(BUYERS_IN_NEW_YORK, mugs(5), 4, 1);

        moves(new MinimumLoad(2, 2), 100, thorough).improve(assignment);

        assertThat(assignment.boxesAt(0)).isEqualTo(2);
        assertThat(assignment.boxesAt(1)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_destination_that_need_not_stay_is_left(boolean thorough) {
        Assignment assignment = assignment(BUYERS_IN_NEW_YORK, mugs(5), 4, 1);

        moves(NONE, 100, thorough).improve(assignment);

        assertThat(assignment.boxesAt(0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void boxes_do_not_move_to_a_center_that_does_not_take_them(boolean thorough) {
        Assignment oversize = assignment(BUYERS_IN_SEATTLE, surfboards(4), 0, 4);
        Assignment standard = assignment(BUYERS_IN_SEATTLE, mugs(4), 0, 4);

        assertThat(moves(NONE, 100, thorough).improve(oversize)).isFalse();
        assertThat(moves(NONE, 100, thorough).improve(standard)).isTrue();
        assertThat(oversize.boxesAt(1)).isEqualTo(4);
        assertThat(standard.boxesAt(1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothing_moves_without_budget_and_one_box_for_one_problem(boolean thorough) {
        Assignment assignment = assignment(BUYERS_IN_NEW_YORK, mugs(4), 4, 0);

        assertThat(moves(NONE, 0, thorough).improve(assignment)).isFalse();
        assertThat(moves(NONE, 1, thorough).improve(assignment)).isTrue();
        assertThat(assignment.boxesAt(1)).isEqualTo(1);
    }

    private static RelocateMoves moves(MinimumLoad minimumLoad, int problems, boolean thorough) {
        return new RelocateMoves(minimumLoad, new ProblemBudget(problems), thorough);
    }

    private static Assignment assignment(Places places, BoxGroup boxes, int inTacoma, int inNewYork) {
        PlacementProblem problem = problem(network(places, TACOMA, NEW_YORK), boxes);
        return new Assignment(problem, problem.all(), new int[][] {{inTacoma, inNewYork}});
    }
}
