package io.confirmshipping.faults;

import io.confirmshipping.fixture.Errors;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** What can go wrong with one call of the table. */
enum Fault {
    READ_DISCONNECTED(Call.READ, When.BEFORE, request -> Errors.disconnected()),
    READ_THROTTLED(Call.READ, When.BEFORE, Errors::throttled),
    DISCONNECTED_BEFORE_THE_WRITE(Call.WRITE, When.BEFORE, request -> Errors.disconnected()),
    TIMED_OUT_AFTER_THE_WRITE(Call.WRITE, When.AFTER, request -> Errors.timedOut()),
    INTERNAL_ERROR_AFTER_THE_WRITE(Call.WRITE, When.AFTER, request -> Errors.internalError()),
    WRITE_THROTTLED(Call.WRITE, When.BEFORE, Errors::throttled),
    CONFLICT(Call.WRITE, When.BEFORE, Errors::conflict),
    CONFLICT_AGAIN_AND_AGAIN(Call.EVERY_WRITE, When.BEFORE, Errors::conflict),
    /** The client had no answer, sent it again, and the condition of the first does not hold for the second. */
    SENT_TWICE(Call.WRITE, When.AFTER, Errors::conditionFailed),
    KILLED_AFTER_THE_WRITE(Call.WRITE, When.AFTER, null),
    /** Stuck in the network, it arrives between what the next try reads and what that writes. */
    ARRIVED_AMID_THE_NEXT_TRY(Call.WRITE, When.AMID_THE_NEXT_TRY, request -> Errors.timedOut()),
    /** Stuck in the network, it arrives when another try has done everything already. */
    ARRIVED_AFTER_THE_NEXT_TRY(Call.WRITE, When.AFTER_THE_NEXT_TRY, request -> Errors.timedOut());

    enum Call {
        READ,
        WRITE,
        EVERY_WRITE
    }

    /** When it goes wrong, seen from the write, or for what arrives late, when that arrives. */
    enum When {
        BEFORE,
        AFTER,
        AMID_THE_NEXT_TRY,
        AFTER_THE_NEXT_TRY
    }

    /** The function ends without an answer. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    final Call call;
    final When when;
    private final Function<DynamoDbRequest, RuntimeException> error;

    Fault(Call call, When when, Function<DynamoDbRequest, RuntimeException> error) {
        this.call = call;
        this.when = when;
        this.error = error;
    }

    /** Whether the write is made only after its sender was told that there was no answer. */
    boolean isLate() {
        return when == When.AMID_THE_NEXT_TRY || when == When.AFTER_THE_NEXT_TRY;
    }

    <R> R fail(DynamoDbRequest request) {
        if (error == null) {
            throw new Killed();
        }
        throw error.apply(request);
    }
}
