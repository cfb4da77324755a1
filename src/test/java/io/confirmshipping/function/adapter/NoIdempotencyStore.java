package io.confirmshipping.function.adapter;

import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.idempotency.AnswerFormat;
import io.confirmshipping.usecase.idempotency.IdempotencyKey;
import io.confirmshipping.usecase.idempotency.IdempotencyStore;
import java.time.Instant;
import java.util.function.Supplier;

/** Keeps no answers: for requests without a key. */
final class NoIdempotencyStore implements IdempotencyStore {

    @Override
    public <T> Change<T> once(IdempotencyKey key, Supplier<Change<T>> request, AnswerFormat<T> format, Instant now) {
        throw new AssertionError("No request has a key here");
    }
}
