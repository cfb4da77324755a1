package io.confirmshipping.domain.pallets.packing.balance;

import io.confirmshipping.domain.pallets.packing.problem.Axis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Boxes, divided along an axis by every plane that crosses none of them.
 *
 * @param boxes their numbers, part after part
 * @param ends how many boxes there are up to the end of each part
 */
record Parts(int[] boxes, int[] ends) {

    static Parts of(Board board, int[] boxes, Axis axis) {
        int[] sorted = LongStream.range(0, boxes.length)
                .map(i -> (long) board.start(axis, boxes[(int) i]) << Integer.SIZE | boxes[(int) i])
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
        List<Integer> ends = new ArrayList<>();
        int reached = Integer.MIN_VALUE;
        for (int i = 0; i < sorted.length; i++) {
            if (i > 0 && board.start(axis, sorted[i]) >= reached) {
                ends.add(i);
            }
            reached = Math.max(reached, board.end(axis, sorted[i]));
        }
        ends.add(sorted.length);
        return new Parts(sorted, ends.stream().mapToInt(Integer::intValue).toArray());
    }

    int count() {
        return ends.length;
    }

    /** Returns the boxes of the parts from one to another. */
    int[] range(int first, int last) {
        return Arrays.copyOfRange(boxes, first == 0 ? 0 : ends[first - 1], ends[last]);
    }
}
