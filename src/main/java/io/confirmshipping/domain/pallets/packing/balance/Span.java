package io.confirmshipping.domain.pallets.packing.balance;

/**
 * The extent and the weight of boxes along an axis.
 *
 * @param weight of all
 * @param moment of their weight about the edge of the board
 * @param first where the first begins
 * @param last where the last ends
 */
record Span(double weight, double moment, int first, int last) {
    static final Span EMPTY = new Span(0, 0, Integer.MAX_VALUE, 0);

    int length() {
        return last - first;
    }

    boolean overlaps(Span other) {
        return first < other.last && other.first < last;
    }

    Span with(double more, int from, int to) {
        return with(new Span(more, more * ((double) from + to) / 2, from, to));
    }

    Span with(Span other) {
        return new Span(
                weight + other.weight, moment + other.moment, Math.min(first, other.first), Math.max(last, other.last));
    }

    /** Returns the same boxes, so that the first begins at a position. */
    Span at(int position) {
        return new Span(weight, moment + weight * (position - first), position, position + length());
    }

    /** Returns the same boxes after some of them are mirrored in their own place. */
    Span mirrored(Span some) {
        double change = some.weight * ((double) some.first + some.last) - 2 * some.moment;
        return new Span(weight, moment + change, first, last);
    }

    /**
     * Returns how far the center of gravity is from the middle of a board if the boxes are shifted as far as its edges allow.
     *
     * @param board its side
     * @return a part of the side, below 0 if the center of gravity is too near to the origin
     */
    double offset(int board) {
        double missing = board / 2.0 - moment / weight;
        double shift = Math.max(-first, Math.min(board - last, missing));
        return (shift - missing) / board;
    }
}
