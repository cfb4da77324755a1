package io.confirmshipping.local.http;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.local.http.Problem.FieldError;
import java.util.List;

/** A request with wrong fields, and the problem to answer it with. */
public final class InvalidRequest extends RuntimeException {

    private final transient Problem problem;

    /** @param advice what to send instead */
    public InvalidRequest(Explanation advice, List<FieldError> errors) {
        super(errors.toString());
        this.problem = new Problem(400, "invalid-request", advice, errors);
    }

    public Problem problem() {
        return problem;
    }
}
