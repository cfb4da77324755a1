package io.confirmshipping.domain.pallets.packing.balance;

import io.confirmshipping.domain.pallets.packing.problem.Axis;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.List;
import java.util.stream.IntStream;

/** A board and the boxes on it, known by their numbers, which move along x and y and stay at their heights. */
final class Board {

    private final PackingProblem problem;
    private final WorkBudget budget;
    private final Placement[] boxes;
    private final double[] weights;

    Board(PackingProblem problem, List<Placement> placements, WorkBudget budget) {
        this.problem = problem;
        this.budget = budget;
        boxes = placements.toArray(Placement[]::new);
        weights = placements.stream()
                .mapToDouble(box -> problem.types().get(box.type()).weight())
                .toArray();
        budget.spend(boxes.length);
    }

    int size() {
        return boxes.length;
    }

    int[] all() {
        return IntStream.range(0, boxes.length).toArray();
    }

    int start(Axis axis, int box) {
        Placement place = boxes[box];
        return switch (axis) {
            case X -> place.x();
            case Y -> place.y();
            case Z -> place.z();
        };
    }

    int end(Axis axis, int box) {
        Orientation lying = boxes[box].orientation();
        return start(axis, box)
                + switch (axis) {
                    case X -> lying.length();
                    case Y -> lying.width();
                    case Z -> lying.height();
                };
    }

    /** Returns the board's length or width. */
    int side(Axis axis) {
        return axis == Axis.X ? problem.pallet().length() : problem.pallet().width();
    }

    double weight(int box) {
        return weights[box];
    }

    Span span(Axis axis, int... some) {
        budget.spend(some.length);
        Span span = Span.EMPTY;
        for (int box : some) {
            span = span.with(weights[box], start(axis, box), end(axis, box));
        }
        return span;
    }

    Offset offset() {
        return offset(span(Axis.X, all()), span(Axis.Y, all()));
    }

    Offset offset(Span alongX, Span alongY) {
        return new Offset(alongX.offset(side(Axis.X)), alongY.offset(side(Axis.Y)));
    }

    /** Returns whether a box may be turned, so that its length is its width. */
    boolean turns(int box) {
        return problem.types().get(boxes[box].type()).orientations().contains(turned(box));
    }

    private Orientation turned(int box) {
        Orientation lying = boxes[box].orientation();
        return new Orientation(lying.width(), lying.length(), lying.height());
    }

    /**
     * Puts the boxes of a pile elsewhere.
     *
     * @param pile where it is then
     * @param turn whether length and width change places
     */
    void put(Pile pile, boolean turn) {
        Span x = span(Axis.X, pile.boxes());
        Span y = span(Axis.Y, pile.boxes());
        for (int box : pile.boxes()) {
            int alongX = boxes[box].x() - x.first();
            int alongY = boxes[box].y() - y.first();
            put(
                    box,
                    pile.x().first() + (turn ? alongY : alongX),
                    pile.y().first() + (turn ? alongX : alongY),
                    turn ? turned(box) : boxes[box].orientation());
        }
    }

    private void put(int box, int x, int y, Orientation lying) {
        boxes[box] = new Placement(boxes[box].type(), x, y, boxes[box].z(), lying);
    }

    /** Mirrors boxes in their own place. Twice puts them where they were. */
    void mirror(Mirroring mirroring) {
        Span x = span(Axis.X, mirroring.boxes());
        Span y = span(Axis.Y, mirroring.boxes());
        for (int box : mirroring.boxes()) {
            put(
                    box,
                    mirroring.alongX() ? x.first() + x.last() - end(Axis.X, box) : boxes[box].x(),
                    mirroring.alongY() ? y.first() + y.last() - end(Axis.Y, box) : boxes[box].y(),
                    boxes[box].orientation());
        }
    }

    /** Returns the area that two boxes share, seen from above, in square steps. */
    long shared(int one, int other) {
        int length =
                Math.min(end(Axis.X, one), end(Axis.X, other)) - Math.max(start(Axis.X, one), start(Axis.X, other));
        int width = Math.min(end(Axis.Y, one), end(Axis.Y, other)) - Math.max(start(Axis.Y, one), start(Axis.Y, other));
        return (long) Math.max(0, length) * Math.max(0, width);
    }

    List<Placement> placements() {
        return List.of(boxes);
    }
}
