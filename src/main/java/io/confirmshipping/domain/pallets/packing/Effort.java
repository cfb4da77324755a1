package io.confirmshipping.domain.pallets.packing;

/** How much work a search may still do, counted in blocks looked at, so that it ends at the same point on every machine. */
final class Effort {
    private long left;

    Effort(long most) {
        left = most;
    }

    void spend(long work) {
        left -= work;
    }

    boolean isSpent() {
        return left <= 0;
    }

    long left() {
        return left;
    }
}
