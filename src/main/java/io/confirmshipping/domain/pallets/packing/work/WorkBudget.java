package io.confirmshipping.domain.pallets.packing.work;

/**
 * The work that a search may still do, counted in steps, such as a comparison of two spaces or of a box with another, so that
 * it ends at the same point on every machine. A step takes a few nanoseconds.
 */
public final class WorkBudget {
    private long left;

    /** @param max the number of steps */
    public WorkBudget(long max) {
        this.left = max;
    }

    public void spend(long work) {
        left -= work;
    }

    /** Returns whether the work is done. */
    public boolean isSpent() {
        return left <= 0;
    }

    /** Returns the work left, in steps; negative if the last ones took more than was left. */
    public long left() {
        return left;
    }
}
