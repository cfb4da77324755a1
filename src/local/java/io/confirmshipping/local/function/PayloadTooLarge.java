package io.confirmshipping.local.function;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.RejectedCode;

/** Thrown for an event or an answer that is too large for Lambda. */
public class PayloadTooLarge extends RuntimeException {

    private final transient Explanation explanation;

    PayloadTooLarge(int bytes, int limit) {
        this(RejectedCode.TOO_MANY_BYTES.of(bytes, limit));
    }

    private PayloadTooLarge(Explanation explanation) {
        super(explanation.toString());
        this.explanation = explanation;
    }

    public Explanation explanation() {
        return explanation;
    }
}
