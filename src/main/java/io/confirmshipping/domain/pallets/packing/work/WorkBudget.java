package io.confirmshipping.domain.pallets.packing.work;

/**
 * The work that a search may still do, counted in steps, such as a comparison of two spaces or of a box with another, so that
 * it ends at the same point on every machine. A step takes a few nanoseconds.
 */
public final class WorkBudget {
    private final long exhaustedAt;
    private long left;

    /** @param max the number of steps */
    public WorkBudget(long max) {
        this(max, Long.MIN_VALUE);
    }

    private WorkBudget(long max, long exhaustedAt) {
        this.left = max;
        this.exhaustedAt = exhaustedAt;
    }

    /**
     * Returns a part of this budget, which is exhausted once no work is left of the whole. What is spent of it must be spent of the
     * whole afterwards.
     *
     * @param max the number of steps
     */
    public WorkBudget part(long max) {
        return new WorkBudget(max, max - left);
    }

    public void spend(long work) {
        left -= work;
    }

    /** Returns whether the work is done. */
    public boolean isSpent() {
        return left <= 0;
    }

    /** Returns whether no work is left of the whole of which this is a part: what must still be done is done in the quickest way. */
    public boolean isExhausted() {
        return left <= exhaustedAt;
    }

    /** Returns the work left, in steps; negative if the last ones took more than was left. */
    public long left() {
        return left;
    }
}
