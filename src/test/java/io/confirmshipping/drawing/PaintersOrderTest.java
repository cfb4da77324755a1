package io.confirmshipping.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** At each point the cuboid that is painted last must be the one that a line of sight meets first. */
class PaintersOrderTest {
    private static final int RAYS = 300;

    @Test
    void what_is_behind_or_below_is_painted_first() {
        Cuboid below = cuboid(0, 0, 0, 4, 4, 1);
        Cuboid behind = cuboid(0, 0, 1, 2, 4, 3);
        Cuboid before = cuboid(2, 0, 1, 4, 4, 2);

        assertThat(PaintersOrder.of(List.of(before, behind, below))).containsExactly(below, behind, before);
    }

    @Test
    void of_three_that_are_each_in_front_of_the_next_one_is_cut() {
        List<Cuboid> circle = List.of(cuboid(0, 0, 1, 3, 1, 2), cuboid(1, 0, 0, 2, 3, 1), cuboid(0, 1, 0, 1, 2, 3));

        List<Cuboid> painted = PaintersOrder.of(circle);

        assertThat(painted).hasSizeGreaterThan(3).filteredOn(Cuboid::whole).hasSize(2);
        assertThat(volume(painted)).isEqualTo(volume(circle));
        assertSeen(painted, 3, new Random(1));
    }

    @Test
    void whatever_cuboids_there_are_every_ray_sees_the_foremost() {
        Seeds.forEach(30, seed -> {
            Random random = new Random(seed);
            List<Cuboid> cuboids = new ArrayList<>();
            split(cuboid(0, 0, 0, 32, 32, 32), 6, random, cuboids);
            Collections.shuffle(cuboids, random);

            List<Cuboid> painted = PaintersOrder.of(cuboids);

            assertThat(volume(painted)).isEqualTo(volume(cuboids));
            assertSeen(painted, 32, random);
        });
    }

    /** Cuts a cuboid many times, and leaves out a third of the parts. */
    private static void split(Cuboid whole, int times, Random random, List<Cuboid> parts) {
        Cuboid c = whole;
        if (times == 0) {
            if (random.nextInt(3) > 0) {
                parts.add(cuboid(c.x1(), c.y1(), c.z1(), c.x2(), c.y2(), c.z2()));
            }
            return;
        }
        double at = (1 + random.nextInt(7)) / 8.0;
        double x = c.x1() + at * (c.x2() - c.x1());
        double y = c.y1() + at * (c.y2() - c.y1());
        double z = c.z1() + at * (c.z2() - c.z1());
        int axis = random.nextInt(3);
        split(
                c.part(c.x1(), c.y1(), c.z1(), axis == 0 ? x : c.x2(), axis == 1 ? y : c.y2(), axis == 2 ? z : c.z2()),
                times - 1,
                random,
                parts);
        split(
                c.part(axis == 0 ? x : c.x1(), axis == 1 ? y : c.y1(), axis == 2 ? z : c.z1(), c.x2(), c.y2(), c.z2()),
                times - 1,
                random,
                parts);
    }

    private static void assertSeen(List<Cuboid> painted, double side, Random random) {
        int hits = 0;
        for (int ray = 0; ray < RAYS; ray++) {
            double x = side * (2 * random.nextDouble() - 1);
            double y = side * (2 * random.nextDouble() - 1);
            Cuboid last = null;
            Cuboid foremost = null;
            for (Cuboid cuboid : painted) {
                if (enters(cuboid, x, y) < leaves(cuboid, x, y)) {
                    last = cuboid;
                    foremost = foremost == null || leaves(cuboid, x, y) > leaves(foremost, x, y) ? cuboid : foremost;
                }
            }
            assertThat(last).isSameAs(foremost);
            hits += last == null ? 0 : 1;
        }
        assertThat(hits).isPositive();
    }

    /** Returns how far along the diagonal from (x, y, 0) a cuboid begins. */
    private static double enters(Cuboid c, double x, double y) {
        return Math.max(c.z1(), Math.max(c.x1() - x, c.y1() - y));
    }

    private static double leaves(Cuboid c, double x, double y) {
        return Math.min(c.z2(), Math.min(c.x2() - x, c.y2() - y));
    }

    private static double volume(List<Cuboid> cuboids) {
        double volume = cuboids.stream()
                .mapToDouble(c -> (c.x2() - c.x1()) * (c.y2() - c.y1()) * (c.z2() - c.z1()))
                .sum();
        return Math.round(volume * 1e6) / 1e6;
    }

    private static Cuboid cuboid(double x1, double y1, double z1, double x2, double y2, double z2) {
        return new Cuboid(Tint.WOOD, false, true, x1, y1, z1, x2, y2, z2);
    }
}
