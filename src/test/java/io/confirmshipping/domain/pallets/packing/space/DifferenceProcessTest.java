package io.confirmshipping.domain.pallets.packing.space;

import static io.confirmshipping.domain.pallets.packing.block.SampleBlocks.box;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random blocks on a pallet of 8 x 7 x 6. */
class DifferenceProcessTest {
    private static final Pallet PALLET = new Pallet(8, 7, 6, 1000);
    private static final BoxType LONG = new BoxType(List.of(new Orientation(8, 8, 2)), 1);
    private static final int BLOCKS = 8;

    private final List<PlacedBlock> blocks = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void where_boxes_may_float_the_spaces_are_all_free_cuboids_that_no_larger_one_contains(int seed) {
        MaximalSpaces spaces = new MaximalSpaces(new PackingProblem(PALLET, List.of(), 0), new WorkBudget(0));
        Random random = new Random(seed);
        for (int i = 0; i < BLOCKS && spaces.size() > 0; i++) {
            place(random, any(spaces, random), spaces);

            assertThat(all(spaces).map(DifferenceProcessTest::sides))
                    .containsExactlyInAnyOrderElementsOf(maximalFreeCuboids());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void where_boxes_may_overhang_no_space_contains_another(int seed) {
        PackingProblem problem = new PackingProblem(PALLET, List.of(LONG), 75);
        MaximalSpaces spaces = new MaximalSpaces(problem, new WorkBudget(0));
        PlacedBlocks placed = new PlacedBlocks();
        Random random = new Random(seed);
        for (int i = 0; i < BLOCKS && spaces.size() > 0; i++) {
            MaximalSpace space = any(spaces, random);
            PlacedBlock block = place(random, space, spaces);
            placed.add(block);
            new TopSpaces(problem, placed, spaces, 1).add(block, space);

            List<MaximalSpace> left = all(spaces).toList();
            assertThat(left)
                    .noneMatch(one -> left.stream().anyMatch(other -> other != one && one.isWithin(other)))
                    .noneMatch(one -> blocks.stream().anyMatch(one::overlaps));
        }
    }

    private PlacedBlock place(Random random, MaximalSpace space, MaximalSpaces spaces) {
        PlacedBlock block = space.place(box(
                1 + random.nextInt(Math.min(4, space.length())),
                1 + random.nextInt(Math.min(4, space.width())),
                1 + random.nextInt(Math.min(4, space.height()))));
        blocks.add(block);
        spaces.cut(block, 1);
        return block;
    }

    private static MaximalSpace any(MaximalSpaces spaces, Random random) {
        List<MaximalSpace> some = all(spaces).toList();
        return some.get(random.nextInt(some.size()));
    }

    private static Stream<MaximalSpace> all(MaximalSpaces spaces) {
        return IntStream.range(0, PALLET.height()).boxed().flatMap(z -> Stream.of(spaces.startingAt(z)));
    }

    private static List<Integer> sides(MaximalSpace space) {
        return List.of(space.x1(), space.y1(), space.z1(), space.x2(), space.y2(), space.z2());
    }

    private List<List<Integer>> maximalFreeCuboids() {
        List<List<Integer>> cuboids = new ArrayList<>();
        for (int x1 = 0; x1 < PALLET.length(); x1++) {
            for (int y1 = 0; y1 < PALLET.width(); y1++) {
                for (int z1 = 0; z1 < PALLET.height(); z1++) {
                    addMaximal(x1, y1, z1, cuboids);
                }
            }
        }
        return cuboids;
    }

    private void addMaximal(int x1, int y1, int z1, List<List<Integer>> cuboids) {
        for (int x2 = x1 + 1; x2 <= PALLET.length(); x2++) {
            for (int y2 = y1 + 1; y2 <= PALLET.width(); y2++) {
                for (int z2 = z1 + 1; z2 <= PALLET.height(); z2++) {
                    if (isMaximal(x1, y1, z1, x2, y2, z2)) {
                        cuboids.add(List.of(x1, y1, z1, x2, y2, z2));
                    }
                }
            }
        }
    }

    private boolean isMaximal(int x1, int y1, int z1, int x2, int y2, int z2) {
        return isFree(x1, y1, z1, x2, y2, z2)
                && !isFree(x1 - 1, y1, z1, x2, y2, z2)
                && !isFree(x1, y1 - 1, z1, x2, y2, z2)
                && !isFree(x1, y1, z1 - 1, x2, y2, z2)
                && !isFree(x1, y1, z1, x2 + 1, y2, z2)
                && !isFree(x1, y1, z1, x2, y2 + 1, z2)
                && !isFree(x1, y1, z1, x2, y2, z2 + 1);
    }

    private boolean isFree(int x1, int y1, int z1, int x2, int y2, int z2) {
        return Math.min(x1, Math.min(y1, z1)) >= 0
                && x2 <= PALLET.length()
                && y2 <= PALLET.width()
                && z2 <= PALLET.height()
                && blocks.stream()
                        .noneMatch(block -> block.x1() < x2
                                && x1 < block.x2()
                                && block.y1() < y2
                                && y1 < block.y2()
                                && block.z1() < z2
                                && z1 < block.z2());
    }
}
