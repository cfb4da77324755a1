package io.confirmshipping.function.inbound.wire;

import io.confirmshipping.function.adapter.Problem;

/** The HTTP status of an error: the API knows fewer than our own front door. */
final class WireStatus {

    private WireStatus() {}

    /** Returns the status of a problem; whatever a rule refuses is a bad request. */
    static int of(Problem problem) {
        return switch (problem.status()) {
            case 404 -> problem.code().equals("no-such-route") ? 404 : 400;
            case 405 -> 404;
            case 409, 422 -> problem.retryable() ? 503 : 400;
            default -> problem.status();
        };
    }
}
