package io.confirmshipping.domain.pallets.packing.search;

/**
 * How much work a search may still do, counted in blocks looked at, so that it ends at the same point on every machine;
 * unless a deadline passes before.
 */
public final class WorkBudget {
    private final Deadline deadline;
    private long left;

    /** @param most blocks looked at, or as much other work */
    public WorkBudget(long most, Deadline deadline) {
        this.left = most;
        this.deadline = deadline;
    }

    /** Takes note of work that has been done. */
    public void spend(long work) {
        left -= work;
    }

    /** Whether there is none left, or no time. */
    public boolean isSpent() {
        return left <= 0 || isTooLate();
    }

    /** Whether the deadline has passed. */
    public boolean isTooLate() {
        return deadline.hasPassed();
    }

    /** In blocks looked at; below 0 if the last step took more than was left. */
    public long left() {
        return left;
    }

    /** This much, for a part of the search; what it spends is not taken off here. */
    public WorkBudget part(long most) {
        return new WorkBudget(most, deadline);
    }
}
