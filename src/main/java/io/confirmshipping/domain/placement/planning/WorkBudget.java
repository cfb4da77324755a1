package io.confirmshipping.domain.placement.planning;

/** How many transport problems may still be solved: a bound on time that is the same on every machine. */
final class WorkBudget {

    private long left;

    WorkBudget(long problems) {
        left = problems;
    }

    void spend(int problems) {
        left -= problems;
    }

    boolean isLeft() {
        return left > 0;
    }
}
