package io.confirmshipping.usecase.operation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Fails operations that hang, so that nobody waits for them for ever. */
@Singleton
public class FailOverdueOperations {

    /** How long an operation may be in progress. Carrying it out is tried that long, and no longer. Source: our decision. */
    public static final Duration MAX_IN_PROGRESS = Duration.ofMinutes(15);

    /** The problem of an operation that could not be carried out. */
    public static final OperationProblem GIVEN_UP = OperationProblem.error(
            "InternalServerError",
            "ERROR: Something went wrong. Please try again later.",
            "Nothing has changed. Send the same request again.");

    private final OverdueOperations overdue;
    private final OperationWriter operations;

    public FailOverdueOperations(OverdueOperations overdue, OperationWriter operations) {
        this.overdue = overdue;
        this.operations = operations;
    }

    /**
     * Returns the number of operations that were failed.
     *
     * @param timeIsLeft asked before every operation; once it returns false, the rest is left to the next sweep
     */
    public int sweep(Instant now, BooleanSupplier timeIsLeft) {
        int failed = 0;
        for (OperationId id : overdue.acceptedUntil(now.minus(MAX_IN_PROGRESS))) {
            if (!timeIsLeft.getAsBoolean()) {
                break;
            }
            failed += operations.fail(id, GIVEN_UP).commit() ? 1 : 0;
        }
        return failed;
    }
}
