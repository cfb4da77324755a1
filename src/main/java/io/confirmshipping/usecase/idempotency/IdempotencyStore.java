package io.confirmshipping.usecase.idempotency;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.usecase.Change;
import java.time.Instant;
import java.util.function.Supplier;

/** First answers, kept under the keys of the requests that they answered. */
public interface IdempotencyStore {

    /**
     * Returns a change that is made once: its answer is kept in the same transaction, and is given again, as it was, to every
     * request with the same key until {@link IdempotencyKey#LIFETIME} later. A request that is sent again costs one read.
     *
     * <p>A refusal is an answer too. But concurrent-change is not kept, and neither is anything else that the request throws;
     * the same request may be sent again.
     *
     * <p>Committing throws {@link CommandRefused} idempotency-key-reused if the key came with another request before, and
     * concurrent-change.
     *
     * @param request reads a request and begins its change; not called if its answer is kept already
     */
    <T> Change<T> once(IdempotencyKey key, Supplier<Change<T>> request, AnswerFormat<T> format, Instant now);
}
