package io.confirmshipping.local.http;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.local.http.LocalProblem.FieldError;
import java.util.List;

/** A request with wrong fields, and the problem to answer it with. */
public final class InvalidRequest extends RuntimeException {

    private final transient LocalProblem problem;

    /** @param advice what to send instead */
    public InvalidRequest(Explanation advice, List<FieldError> errors) {
        super(errors.toString());
        this.problem = new LocalProblem(400, "invalid-request", advice, errors);
    }

    public LocalProblem problem() {
        return problem;
    }
}
