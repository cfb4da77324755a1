package io.confirmshipping.drawing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The order in which cuboids that do not overlap are painted, so that none hides another that is in front of it (the
 * painter's algorithm).
 *
 * <p>Cuboids can form a cycle, each in front of the next, like the flaps of a box that are tucked under one another. Then
 * one of them is cut where another one ends, until there is an order.
 */
final class PaintersOrder {

    private final List<Cuboid> cuboids;
    private final List<List<Integer>> inFront;
    private final int[] behind;

    private PaintersOrder(List<Cuboid> cuboids) {
        this.cuboids = cuboids;
        this.inFront = IntStream.range(0, cuboids.size())
                .mapToObj(i -> (List<Integer>) new ArrayList<Integer>())
                .toList();
        this.behind = new int[cuboids.size()];
        for (int i = 0; i < cuboids.size(); i++) {
            for (int j = 0; j < cuboids.size(); j++) {
                if (i != j && cuboids.get(i).isBehind(cuboids.get(j))) {
                    inFront.get(i).add(j);
                    behind[j]++;
                }
            }
        }
    }

    /** Returns the cuboids from back to front, some of them cut if they form cycles. */
    static List<Cuboid> of(List<Cuboid> cuboids) {
        List<Cuboid> parts = cuboids;
        while (true) {
            PaintersOrder order = new PaintersOrder(parts);
            List<Cuboid> sorted = order.sorted();
            if (sorted.size() == parts.size()) {
                return sorted;
            }
            parts = order.withOneCut();
        }
    }

    /** Sorts the cuboids as far as there is an order; those in a cycle, or in front of one, are left out. */
    private List<Cuboid> sorted() {
        PriorityQueue<Integer> free = new PriorityQueue<>(Comparator.naturalOrder());
        IntStream.range(0, behind.length).filter(i -> behind[i] == 0).forEach(free::add);
        List<Cuboid> sorted = new ArrayList<>();
        while (!free.isEmpty()) {
            int next = free.remove();
            sorted.add(cuboids.get(next));
            for (int freed : inFront.get(next)) {
                if (--behind[freed] == 0) {
                    free.add(freed);
                }
            }
        }
        return sorted;
    }

    private List<Cuboid> withOneCut() {
        List<Integer> cycle = cycle();
        for (int i : cycle) {
            Optional<List<Cuboid>> parts =
                    cut(cuboids.get(i), cycle.stream().map(cuboids::get).toList());
            if (parts.isPresent()) {
                List<Cuboid> all = new ArrayList<>(cuboids);
                all.remove(i);
                all.addAll(parts.get());
                return all;
            }
        }
        throw new IllegalStateException("These overlap: " + cycle);
    }

    /** Finds a cycle: goes from a cuboid that is left over to one behind it that is left over, until it meets one again. */
    private List<Integer> cycle() {
        List<Integer> path = new ArrayList<>();
        BitSet seen = new BitSet();
        int at = IntStream.range(0, behind.length)
                .filter(i -> behind[i] > 0)
                .findFirst()
                .orElseThrow();
        while (!seen.get(at)) {
            seen.set(at);
            path.add(at);
            int from = at;
            at = IntStream.range(0, behind.length)
                    .filter(i -> behind[i] > 0 && inFront.get(i).contains(from))
                    .findFirst()
                    .orElseThrow();
        }
        return path.subList(path.indexOf(at), path.size());
    }

    private static Optional<List<Cuboid>> cut(Cuboid one, List<Cuboid> others) {
        DoubleStream xs = others.stream().flatMapToDouble(other -> DoubleStream.of(other.x1(), other.x2()));
        DoubleStream ys = others.stream().flatMapToDouble(other -> DoubleStream.of(other.y1(), other.y2()));
        DoubleStream zs = others.stream().flatMapToDouble(other -> DoubleStream.of(other.z1(), other.z2()));
        double[] x = one.cutsX(xs).limit(1).toArray();
        double[] y = one.cutsY(ys).limit(1).toArray();
        double[] z = one.cutsZ(zs).limit(1).toArray();
        if (x.length > 0) {
            return Optional.of(List.of(
                    one.part(one.x1(), one.y1(), one.z1(), x[0], one.y2(), one.z2()),
                    one.part(x[0], one.y1(), one.z1(), one.x2(), one.y2(), one.z2())));
        }
        if (y.length > 0) {
            return Optional.of(List.of(
                    one.part(one.x1(), one.y1(), one.z1(), one.x2(), y[0], one.z2()),
                    one.part(one.x1(), y[0], one.z1(), one.x2(), one.y2(), one.z2())));
        }
        return z.length > 0
                ? Optional.of(List.of(
                        one.part(one.x1(), one.y1(), one.z1(), one.x2(), one.y2(), z[0]),
                        one.part(one.x1(), one.y1(), z[0], one.x2(), one.y2(), one.z2())))
                : Optional.empty();
    }
}
