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
    KILLED_AFTER_THE_WRITE(Call.WRITE, When.AFTER, null);

    enum Call {
        READ,
        WRITE,
        EVERY_WRITE
    }

    enum When {
        BEFORE,
        AFTER
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

    <R> R fail(DynamoDbRequest request) {
        if (error == null) {
            throw new Killed();
        }
        throw error.apply(request);
    }
}
