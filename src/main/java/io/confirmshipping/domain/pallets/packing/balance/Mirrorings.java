package io.confirmshipping.domain.pallets.packing.balance;

import io.confirmshipping.domain.pallets.packing.problem.Axis;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the mirrorings of parts of a load that bring its center of gravity nearer to the middle. Planes that cross no box divide the
 * load into parts, and these again. Neighboring parts are mirrored together too, which puts them in the reverse order.
 */
final class Mirrorings {

    /** How often parts are divided again. */
    private static final int DEPTH = 3;

    /** With more parts than this, only single ones, the first ones and the last ones are mirrored, not all neighbors together. */
    private static final int MAX_RANGES = 10;

    private final Board board;
    private final double gain;
    private final WorkBudget budget;
    private final Span alongX;
    private final Span alongY;
    private final Offset now;
    private final List<Mirroring> found = new ArrayList<>();

    /** @param gain the part of the board's side by which the center of gravity must come nearer at least */
    Mirrorings(Board board, double gain, WorkBudget budget) {
        this.board = board;
        this.gain = gain;
        this.budget = budget;
        alongX = board.span(Axis.X, board.all());
        alongY = board.span(Axis.Y, board.all());
        now = board.offset(alongX, alongY);
    }

    /** Returns them, the best first. Boxes need not stand as they must afterwards. */
    List<Mirroring> find() {
        divide(board.all(), List.of(Axis.values()), DEPTH);
        found.sort(Comparator.comparing(Mirroring::offset, Offset.NEAREST_FIRST));
        return found;
    }

    private void divide(int[] boxes, List<Axis> axes, int depth) {
        for (Axis axis : axes) {
            if (depth == 0 || boxes.length < 2 || budget.isSpent()) {
                return;
            }
            budget.spend(8L * boxes.length);
            Parts parts = Parts.of(board, boxes, axis);
            List<Axis> others =
                    Stream.of(Axis.values()).filter(other -> other != axis).toList();
            if (parts.count() > 1) {
                mirror(parts);
                for (int part = 0; part < parts.count(); part++) {
                    divide(parts.range(part, part), others, depth - 1);
                }
            }
        }
    }

    private void mirror(Parts parts) {
        int end = parts.count() - 1;
        for (int first = 0; first <= end; first++) {
            for (int last = first; last <= end && !budget.isSpent(); last++) {
                boolean all = first == 0 && last == end;
                if (!all && (end < MAX_RANGES || first == last || first == 0 || last == end)) {
                    mirror(parts.range(first, last));
                }
            }
        }
    }

    private void mirror(int[] boxes) {
        Span x = alongX.mirrored(board.span(Axis.X, boxes));
        Span y = alongY.mirrored(board.span(Axis.Y, boxes));
        add(new Mirroring(boxes, true, false, board.offset(x, alongY)));
        add(new Mirroring(boxes, false, true, board.offset(alongX, y)));
        add(new Mirroring(boxes, true, true, board.offset(x, y)));
    }

    private void add(Mirroring mirroring) {
        if (mirroring.offset().isNearer(now, gain)) {
            found.add(mirroring);
        }
    }
}
