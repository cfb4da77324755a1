package io.confirmshipping.domain.placement.planning;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleNetwork.NETWORK;
import static io.confirmshipping.domain.placement.planning.SampleProblems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.contents.BoxGroup;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Boxes that share SKUs, anywhere in four centers. */
class AssignmentTest {
    private static final int CASES = 50;

    @Test
    void a_swap_never_adds_less_than_its_lower_bound() {
        AtomicInteger swaps = new AtomicInteger();
        Seeds.forEach(CASES, seed -> {
            Assignment assignment = assignment(new Random(seed));
            for (int kind = 0; kind < assignment.kindCount(); kind++) {
                for (int other = 0; other < assignment.kindCount(); other++) {
                    for (int from = 0; from < 4; from++) {
                        for (int to = 0; to < 4; to++) {
                            if (kind != other && from != to && assignment.canSwap(kind, from, other, to)) {
                                assertThat(assignment.added(kind, from, other, to))
                                        .isGreaterThanOrEqualTo(assignment.minAdded(kind, from, other, to) - 1e-3);
                                swaps.incrementAndGet();
                            }
                        }
                    }
                }
            }
        });
        assertThat(swaps).hasPositiveValue();
    }

    @Test
    void boxes_that_were_moved_go_back() {
        AtomicInteger moves = new AtomicInteger();
        Seeds.forEach(CASES, seed -> {
            Random random = new Random(seed);
            Assignment assignment = assignment(random);
            int[][] before = assignment.copy();
            double miles = assignment.milesToBuyers();
            for (int kind = 0; kind < assignment.kindCount(); kind++) {
                int moved = kind;
                IntStream.range(0, 4)
                        .filter(from -> assignment.boxes(moved, from) > 0)
                        .findFirst()
                        .ifPresent(from -> {
                            assignment.move(moved, from, 3 - from);
                            moves.incrementAndGet();
                        });
            }

            assignment.reset(before);

            assertThat(assignment.copy()).isDeepEqualTo(before);
            assertThat(assignment.milesToBuyers()).isCloseTo(miles, within(1e-9));
            assertThat(IntStream.range(0, 4).map(assignment::boxesAt).sum())
                    .isEqualTo(IntStream.range(0, before.length)
                            .map(kind -> IntStream.of(before[kind]).sum())
                            .sum());
        });
        assertThat(moves).hasPositiveValue();
    }

    private static Assignment assignment(Random random) {
        BoxGroup[] groups = IntStream.range(0, 4)
                .mapToObj(i -> boxes(
                        1 + random.nextInt(6),
                        inches("10", "10", "10"),
                        pounds("5"),
                        held("S" + i, 1 + random.nextInt(9)),
                        held("S" + (i + 1) % 4, 1 + random.nextInt(9))))
                .toArray(BoxGroup[]::new);
        PlacementProblem problem = problem(NETWORK, groups);
        int[][] placed = problem.boxKinds().kinds().stream()
                .map(kind -> {
                    int[] there = new int[4];
                    random.ints(kind.count(), 0, 4).forEach(center -> there[center]++);
                    return there;
                })
                .toArray(int[][]::new);
        return new Assignment(problem, problem.all(), placed);
    }
}
