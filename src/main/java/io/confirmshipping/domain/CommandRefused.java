package io.confirmshipping.domain;

import io.confirmshipping.domain.explanation.Explanation;

/** Thrown by a rule that does not allow what was asked; nothing has been changed. */
public class CommandRefused extends RuntimeException {

    private final transient Refusal refusal;

    public CommandRefused(Refusal refusal) {
        super(refusal.code().code() + ": " + refusal.detail());
        this.refusal = refusal;
    }

    public CommandRefused(RefusalCode code, Explanation explanation) {
        this(Refusal.because(code, explanation));
    }

    public Refusal refusal() {
        return refusal;
    }

    /** Leaves the stack trace empty: a refusal is an answer, not a fault, and filling it in costs time. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
