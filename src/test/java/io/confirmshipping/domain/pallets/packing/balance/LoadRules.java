package io.confirmshipping.domain.pallets.packing.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.List;

/** What balancing keeps of a load, checked from the places alone. */
final class LoadRules {
    private LoadRules() {}

    /** Asserts that the same boxes lie at the same heights on the board, supported, apart, and no more of them on lighter ones. */
    static void assertKept(PackingProblem problem, List<Placement> before, List<Placement> after) {
        assertThat(after)
                .extracting(box -> box.type() + " at " + box.z())
                .containsExactlyInAnyOrderElementsOf(before.stream()
                        .map(box -> box.type() + " at " + box.z())
                        .toList());
        for (Placement box : after) {
            assertThat(box.x())
                    .isBetween(0, problem.pallet().length() - box.orientation().length());
            assertThat(box.y())
                    .isBetween(0, problem.pallet().width() - box.orientation().width());
            assertThat(after.stream().filter(other -> other != box && within(box, other)))
                    .as("boxes that are within %s", box)
                    .isEmpty();
            assertThat(box.z() == 0 ? 1 : support(after, box))
                    .as("support of %s", box)
                    .isGreaterThanOrEqualTo(0.8);
        }
        assertThat(heavier(problem, after, 1)).isLessThanOrEqualTo(heavier(problem, before, 1));
        assertThat(heavier(problem, after, 2)).isLessThanOrEqualTo(heavier(problem, before, 2));
    }

    private static boolean within(Placement box, Placement other) {
        return shared(box, other) > 0
                && box.z() < other.z() + other.orientation().height()
                && other.z() < box.z() + box.orientation().height();
    }

    private static double support(List<Placement> boxes, Placement box) {
        Orientation lying = box.orientation();
        return (double) boxes.stream()
                        .filter(other -> isUnder(other, box))
                        .mapToLong(other -> shared(other, box))
                        .sum()
                / lying.length()
                / lying.width();
    }

    private static long heavier(PackingProblem problem, List<Placement> boxes, int times) {
        return boxes.stream()
                .mapToLong(box -> boxes.stream()
                        .filter(other -> isUnder(other, box) && weight(problem, box) > times * weight(problem, other))
                        .count())
                .sum();
    }

    private static long weight(PackingProblem problem, Placement box) {
        return problem.types().get(box.type()).weight();
    }

    private static boolean isUnder(Placement other, Placement box) {
        return other.z() + other.orientation().height() == box.z() && shared(other, box) > 0;
    }

    private static long shared(Placement a, Placement b) {
        long length = Math.min(
                        a.x() + a.orientation().length(),
                        b.x() + b.orientation().length())
                - Math.max(a.x(), b.x());
        long width = Math.min(
                        a.y() + a.orientation().width(), b.y() + b.orientation().width())
                - Math.max(a.y(), b.y());
        return Math.max(0, length) * Math.max(0, width);
    }
}
