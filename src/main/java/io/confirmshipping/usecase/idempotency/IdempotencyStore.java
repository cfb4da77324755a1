package io.confirmshipping.usecase.idempotency;

import io.confirmshipping.domain.CommandRefused;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/** First answers, kept under the keys of the requests that they answered. */
public interface IdempotencyStore {

    /**
     * Carries out an act once: its answer is kept in the same write as what it changes, and is given again, as it was, to
     * every request with the same key until {@link IdempotencyKey#LIFETIME} later.
     *
     * <p>A refusal is an answer too, but concurrent-change is none, and neither is anything else that the act throws: then
     * nothing is kept, and the same request may be sent again.
     *
     * @param act gives the answer; it is done again from its beginning if somebody else gets in its way
     * @param refusal the answer to a refusal
     * @throws CommandRefused idempotency-key-reused if the key came with another request before; concurrent-change
     */
    String once(IdempotencyKey key, Supplier<String> act, Function<CommandRefused, String> refusal, Instant now);
}
