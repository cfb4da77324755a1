package io.confirmshipping.domain.pallets.packing.work;

/**
 * The work that a search may still do, counted in steps, such as a comparison of two spaces or of a box with another, so that
 * it ends at the same point on every machine. A step takes a few nanoseconds. What is spent of a part or a phase of a budget is spent of the
 * budget as well.
 */
public final class WorkBudget {
    private final WorkBudget whole;
    private final boolean endsWithWhole;
    private long left;

    /** @param max the number of steps */
    public WorkBudget(long max) {
        this(max, null, false);
    }

    private WorkBudget(long max, WorkBudget whole, boolean endsWithWhole) {
        this.left = max;
        this.whole = whole;
        this.endsWithWhole = endsWithWhole;
    }

    /**
     * Returns a part of this budget, which is exhausted once no work is left of the whole.
     *
     * @param max the number of steps
     */
    public WorkBudget part(long max) {
        return new WorkBudget(max, this, true);
    }

    /**
     * Returns a budget of its own for a phase of this work, which is never exhausted.
     *
     * @param max the number of steps
     */
    public WorkBudget phase(long max) {
        return new WorkBudget(max, this, false);
    }

    public void spend(long work) {
        for (WorkBudget budget = this; budget != null; budget = budget.whole) {
            budget.left -= work;
        }
    }

    /** Returns whether the work is done. */
    public boolean isSpent() {
        return left <= 0;
    }

    /** Returns whether no work is left of the whole of which this is a part: what must still be done is done in the quickest way. */
    public boolean isExhausted() {
        return endsWithWhole && whole.isSpent();
    }

    /** Returns the work left, in steps; negative if the last ones took more than was left. */
    public long left() {
        return left;
    }
}
