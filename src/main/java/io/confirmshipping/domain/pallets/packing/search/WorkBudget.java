package io.confirmshipping.domain.pallets.packing.search;

/**
 * The work that a search may still do, counted in blocks looked at, so that it ends at the same point on every machine
 * unless the deadline passes first.
 */
public final class WorkBudget {
    private final Deadline deadline;
    private long left;

    /** @param max the number of blocks to look at, or as much other work */
    public WorkBudget(long max, Deadline deadline) {
        this.left = max;
        this.deadline = deadline;
    }

    public void spend(long work) {
        left -= work;
    }

    /** Returns whether the work is done or the deadline has passed. */
    public boolean isSpent() {
        return left <= 0 || isTooLate();
    }

    /** Returns whether the deadline has passed. */
    public boolean isTooLate() {
        return deadline.hasPassed();
    }

    /** Returns the work left, in blocks looked at; negative if the last step took more than was left. */
    public long left() {
        return left;
    }

    /** Returns a budget of its own with the same deadline. What is spent of it is not spent here. */
    public WorkBudget part(long max) {
        return new WorkBudget(max, deadline);
    }
}
