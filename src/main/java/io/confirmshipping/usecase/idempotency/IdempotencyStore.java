package io.confirmshipping.usecase.idempotency;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.usecase.Change;
import java.time.Instant;
import java.util.function.Supplier;

/** First answers, kept under the keys of the requests that they answered. */
public interface IdempotencyStore {

    /**
     * Returns a change that is made once: its answer is stored in the same transaction, and repeated for every request with
     * the same key until {@link IdempotencyKey#LIFETIME} later. A repeated request costs one read.
     *
     * <p>A refusal is an answer, too. But neither concurrent-change nor any other exception is stored; the same request may
     * be sent again.
     *
     * <p>Committing throws {@link CommandRefused} concurrent-change, or idempotency-key-reused if an earlier request with this
     * key was a different one.
     *
     * @param request reads a request and begins its change; not called if its answer is stored already
     */
    <T> Change<T> once(IdempotencyKey key, Supplier<Change<T>> request, AnswerFormat<T> format, Instant now);
}
