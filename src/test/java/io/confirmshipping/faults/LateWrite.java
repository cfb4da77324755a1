package io.confirmshipping.faults;

import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** A write that is still on its way when its sender has given up waiting for the answer. */
record LateWrite(Fault.When arrival, Runnable write) {

    /** What the table makes of it. */
    enum Outcome {
        TAKEN,
        REFUSED
    }

    Outcome arrive() {
        try {
            write.run();
            return Outcome.TAKEN;
        } catch (ConditionalCheckFailedException refused) {
            return Outcome.REFUSED;
        } catch (TransactionCanceledException cancelled) {
            if (cancelled.cancellationReasons().stream()
                    .map(CancellationReason::code)
                    .anyMatch("ConditionalCheckFailed"::equals)) {
                return Outcome.REFUSED;
            }
            throw cancelled;
        }
    }
}
