package io.confirmshipping.domain.pallets.packing;

/**
 * How much work a search may still do, counted in blocks looked at, so that it ends at the same point on every machine;
 * unless a deadline passes before.
 */
final class Effort {
    private final Deadline deadline;
    private long left;

    Effort(long most, Deadline deadline) {
        this.left = most;
        this.deadline = deadline;
    }

    void spend(long work) {
        left -= work;
    }

    boolean isSpent() {
        return left <= 0 || isTooLate();
    }

    boolean isTooLate() {
        return deadline.hasPassed();
    }

    long left() {
        return left;
    }

    /** This much, for a part of the search; what it spends is not taken off here. */
    Effort part(long most) {
        return new Effort(most, deadline);
    }
}
