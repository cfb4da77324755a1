package io.confirmshipping.domain.pallets.override;

import io.confirmshipping.domain.explanation.BoxCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Upper bounds on the boxes that pallets hold, for axis-parallel boxes in any packing. However they stand, boxes hold at
 * least as many points of a {@link Lattice} as their sides say; together they must not hold more than the pallets do. With
 * spacings of one step this is the bound by volume, with those of the boxes' sides it counts rows, columns and layers.
 * Source: the rounding function among the dual feasible functions of Fekete and Schepers 2004.
 */
final class LatticeBound {

    /** The most points to count, some hundredths of a second. */
    private static final int MAX_WORK = 2_000_000;

    private static final int MAX_SPACINGS = 12;

    /** The error that floating point may add to a sum of points. */
    private static final double TOLERANCE = 1e-9;

    private final List<Room> rooms;
    private final List<BoxKind> kinds;

    /** @param kinds each of which fits in one of the rooms */
    LatticeBound(List<Room> rooms, List<BoxKind> kinds) {
        this.rooms = rooms;
        this.kinds = kinds.stream().map(kind -> kind.in(rooms)).toList();
    }

    /** Returns how much of the boxes the pallets hold at most; empty if no bound rules the boxes out. */
    Optional<Explanation> shortage() {
        double least = 1 - TOLERANCE;
        for (Lattice lattice : lattices()) {
            least = Math.min(least, share(lattice));
        }
        return least < 1 - TOLERANCE ? Optional.of(held(least)) : Optional.empty();
    }

    private Explanation held(double share) {
        int boxes = kinds.stream().mapToInt(BoxKind::quantity).sum();
        boolean alike = kinds.stream().map(BoxKind::orientations).distinct().count() == 1;
        return alike
                ? BoxCode.SOME_BOXES.of((int) (boxes * share + TOLERANCE * boxes), boxes)
                : BoxCode.PERCENT_OF_BOXES.of((int) (100 * share));
    }

    /** Returns the points of the pallets over those of the boxes: the share of the boxes that the pallets hold at most. */
    private double share(Lattice lattice) {
        double held = 0;
        for (BoxKind kind : kinds) {
            held += kind.quantity() * min(kind, lattice);
        }
        double offered = 0;
        for (Room room : rooms) {
            offered += room.quantity() * lattice.points(room.length(), room.width(), room.height());
        }
        return held <= offered ? 1 : offered / held;
    }

    /** Returns the points that a box holds at least, however it lies. */
    private static double min(BoxKind kind, Lattice lattice) {
        double min = Double.MAX_VALUE;
        for (Orientation box : kind.orientations()) {
            min = Math.min(min, lattice.points(box.length(), box.width(), box.height()));
        }
        return min;
    }

    private List<Lattice> lattices() {
        List<Integer> spacings = spacings();
        List<Lattice> lattices = new ArrayList<>();
        for (int x : spacings) {
            for (int y : spacings) {
                for (int z : spacings) {
                    lattices.add(new Lattice(x, y, z));
                }
            }
        }
        return lattices;
    }

    /** Returns one step, and the most frequent sides of the boxes: fewer of them if there are many kinds. */
    private List<Integer> spacings() {
        Map<Integer, Integer> sides = new TreeMap<>();
        kinds.forEach(kind -> kind.sides().forEach(side -> sides.merge(side, kind.quantity(), Integer::sum)));
        int orientations =
                kinds.stream().mapToInt(kind -> kind.orientations().size()).sum();
        int most = Math.max(2, Math.min(MAX_SPACINGS, (int) Math.cbrt((double) MAX_WORK / orientations)));
        List<Integer> spacings = new ArrayList<>(List.of(1));
        sides.entrySet().stream()
                .filter(side -> side.getKey() > 1)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(most - 1L)
                .map(Map.Entry::getKey)
                .forEach(spacings::add);
        return spacings;
    }
}
