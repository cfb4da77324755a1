package io.confirmshipping.domain.pallets.override;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Handling;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Equal boxes of a load.
 *
 * @param group one of their groups
 * @param orientations in which they may lie, in steps of {@link FixedPoint#INCH}, rounded down so that rounding refuses
 *     nothing
 * @param quantity of boxes
 */
record BoxKind(BoxGroup group, List<Orientation> orientations, int quantity) {

    private record Measures(List<Orientation> orientations, BigDecimal kilograms, Handling handling) {}

    /** Returns the boxes of a load, those of one size, weight and marks together. */
    static List<BoxKind> of(Load load) {
        return load.shares().stream()
                .map(share -> new BoxKind(
                        load.group(share), Orientation.all(load.group(share), FixedPoint.INCH::down), share.quantity()))
                .collect(Collectors.groupingBy(
                        kind -> new Measures(
                                kind.orientations(),
                                kind.group().weight().kilograms().stripTrailingZeros(),
                                kind.group().handling()),
                        LinkedHashMap::new,
                        Collectors.reducing((some, others) -> some.and(others.quantity()))))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns these boxes with only the orientations that fit in one of the rooms. */
    BoxKind in(List<Room> rooms) {
        return new BoxKind(
                group,
                orientations.stream()
                        .filter(box -> rooms.stream().anyMatch(room -> room.takes(box)))
                        .toList(),
                quantity);
    }

    /** Returns the different sides of one box. */
    Set<Integer> sides() {
        Orientation box = orientations.get(0);
        return Stream.of(box.length(), box.width(), box.height()).collect(Collectors.toSet());
    }

    private BoxKind and(int more) {
        return new BoxKind(group, orientations, quantity + more);
    }
}
