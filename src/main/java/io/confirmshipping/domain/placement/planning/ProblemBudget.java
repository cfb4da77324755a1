package io.confirmshipping.domain.placement.planning;

/** The transportation problems that may still be solved: a bound on work that is the same on every machine. */
final class ProblemBudget {

    private long left;

    ProblemBudget(long problems) {
        left = problems;
    }

    void spend(int problems) {
        left -= problems;
    }

    boolean isLeft() {
        return left > 0;
    }
}
