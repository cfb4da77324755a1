package io.confirmshipping.dynamodb.table;

import io.confirmshipping.usecase.Overloaded;
import io.confirmshipping.usecase.Unavailable;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** Translates exceptions of DynamoDB and its client, and passes on all others unchanged. */
final class ExceptionTranslator {

    private static final Set<String> CONFLICTS = Set.of("ConditionalCheckFailed", "TransactionConflict");
    private static final Set<String> THROTTLES = Set.of("ThrottlingError", "ProvisionedThroughputExceeded");

    /** The lowest HTTP status at which the outcome of a call is unknown. */
    private static final int INTERNAL_ERROR = 500;

    private ExceptionTranslator() {}

    /**
     * @throws StaleRead if a condition does not hold, or another transaction uses the same items
     * @throws Overloaded if the call was throttled, after all the SDK's retries
     * @throws Unavailable if there was no answer in time, or the answer leaves the outcome open
     */
    static <T> T translated(Supplier<T> call) {
        try {
            return call.get();
        } catch (ConditionalCheckFailedException
                | TransactionConflictException
                | TransactionInProgressException conflict) {
            throw new StaleRead(conflict);
        } catch (TransactionCanceledException cancelled) {
            throw meaning(cancelled);
        } catch (DynamoDbException fault) {
            throw meaning(fault);
        } catch (SdkClientException unanswered) {
            throw new Unavailable(unanswered);
        }
    }

    private static RuntimeException meaning(DynamoDbException fault) {
        if (fault.isThrottlingException()) {
            return new Overloaded(fault);
        }
        return fault.statusCode() >= INTERNAL_ERROR ? new Unavailable(fault) : fault;
    }

    private static RuntimeException meaning(TransactionCanceledException cancelled) {
        if (has(CONFLICTS, cancelled)) {
            return new StaleRead(cancelled);
        }
        return has(THROTTLES, cancelled) ? new Overloaded(cancelled) : cancelled;
    }

    private static boolean has(Set<String> codes, TransactionCanceledException cancelled) {
        return cancelled.cancellationReasons().stream()
                .map(CancellationReason::code)
                .anyMatch(codes::contains);
    }
}
