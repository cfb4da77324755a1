package io.confirmshipping.usecase.operation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Fails operations that hang, so that no client waits for them for ever. */
@Singleton
public class FailOverdueOperations {

    /** How long an operation may be in progress. Carrying it out is tried that long, and no longer. Source: our decision. */
    public static final Duration MAX_IN_PROGRESS = Duration.ofMinutes(15);

    /**
     * The problem of an operation that could not be carried out. What was written with its acceptance stays, such as a plan that
     * begins, so the advice is to look before a second request.
     */
    public static final OperationProblem GIVEN_UP = OperationProblem.error(
            "InternalServerError",
            "ERROR: Something went wrong. Please try again later.",
            "This operation was not carried out. Read the plan, and send the request again if it is still needed.");

    /** An operation that could not be failed, and the reason. It stays in progress, and the next sweep tries again. */
    public record Failure(OperationId operation, RuntimeException cause) {}

    /**
     * @param failed the number of operations that were failed
     * @param failures those that could not be failed
     */
    public record Report(int failed, List<Failure> failures) {}

    private final OverdueOperations overdue;
    private final OperationWriter operations;

    public FailOverdueOperations(OverdueOperations overdue, OperationWriter operations) {
        this.overdue = overdue;
        this.operations = operations;
    }

    /**
     * Fails every operation that is overdue. One that cannot be failed does not stop the others.
     *
     * @param timeIsLeft asked before every operation; once it returns false, the rest is left to the next sweep
     */
    public Report sweep(Instant now, BooleanSupplier timeIsLeft) {
        int failed = 0;
        List<Failure> failures = new ArrayList<>();
        for (OperationId id : overdue.acceptedUntil(now.minus(MAX_IN_PROGRESS))) {
            if (!timeIsLeft.getAsBoolean()) {
                break;
            }
            try {
                failed += operations.fail(id, GIVEN_UP).commit() ? 1 : 0;
            } catch (RuntimeException broken) {
                failures.add(new Failure(id, broken));
            }
        }
        return new Report(failed, List.copyOf(failures));
    }
}
