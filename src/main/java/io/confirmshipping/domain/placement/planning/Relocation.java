package io.confirmshipping.domain.placement.planning;

/**
 * A move of one box.
 *
 * @param kind of the box
 * @param from the center that it leaves, by its position in the assignment
 * @param to the center that it goes to
 */
record Relocation(int kind, int from, int to) {

    /** Returns whether this move takes back what another did: a box of the same kind leaves where one came to, or comes to where one left. */
    boolean takesBack(Relocation other) {
        return kind == other.kind && (from == other.to || to == other.from);
    }
}
