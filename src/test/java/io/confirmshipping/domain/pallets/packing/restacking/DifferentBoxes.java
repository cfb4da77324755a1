package io.confirmshipping.domain.pallets.packing.restacking;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.extreme.ExtremePointPacker;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Boxes of which no two are alike, on pallets, and how badly they stand there. */
final class DifferentBoxes {
    private DifferentBoxes() {}

    /** Returns the problem of so many boxes, no two alike. */
    static PackingProblem problem(int count, Random random) {
        List<BoxType> types = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int a = 80 + random.nextInt(170);
            int b = 60 + random.nextInt(140);
            int c = 40 + random.nextInt(140);
            types.add(new BoxType(
                    List.of(new Orientation(a, b, c), new Orientation(b, a, c), new Orientation(c, b, a)),
                    1 + random.nextInt(50)));
        }
        return new PackingProblem(new Pallet(480, 400, 660, 100_000), types, 80);
    }

    /** Returns the boxes of a problem on pallets, one of each type. */
    static List<List<Placement>> onPallets(PackingProblem problem) {
        int[] one = new int[problem.types().size()];
        Arrays.fill(one, 1);
        return new ExtremePointPacker(problem, new WorkBudget(400_000)).pack(one, 1);
    }

    /** Asserts that the same boxes stand in the same order, no worse, and none higher than the highest was. */
    static void assertNoWorse(List<Placement> after, List<Placement> before, PackingProblem problem) {
        assertThat(after)
                .extracting(Placement::type)
                .containsExactlyElementsOf(before.stream().map(Placement::type).toList());
        assertThat(burden(after, problem)).isLessThanOrEqualTo(burden(before, problem));
        assertThat(top(after)).isLessThanOrEqualTo(top(before));
    }

    private static int top(List<Placement> boxes) {
        return boxes.stream()
                .mapToInt(box -> box.z() + box.orientation().height())
                .max()
                .orElseThrow();
    }

    private static int burden(List<Placement> boxes, PackingProblem problem) {
        int burden = 0;
        for (Placement above : boxes) {
            for (Placement below : boxes) {
                if (below.z() + below.orientation().height() == above.z() && overlap(above, below)) {
                    burden += BoxType.burden(
                            problem.types().get(above.type()).weight(),
                            problem.types().get(below.type()).weight());
                }
            }
        }
        return burden;
    }

    private static boolean overlap(Placement a, Placement b) {
        return a.x() < b.x() + b.orientation().length()
                && b.x() < a.x() + a.orientation().length()
                && a.y() < b.y() + b.orientation().width()
                && b.y() < a.y() + a.orientation().width();
    }
}
