package io.confirmshipping.function.adapter;

import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.idempotency.IdempotencyStore;
import java.time.Clock;
import java.time.Instant;

/** A function that changes something: a request with an {@code Idempotency-Key} is carried out once. */
public abstract class HttpCommandFunction extends HttpFunction {

    private final IdempotencyStore answers;

    protected HttpCommandFunction(Clock clock, IdempotencyStore answers) {
        super(clock);
        this.answers = answers;
    }

    /** Returns the change that a request asks for, and its answer. */
    protected abstract Change<Response> change(Request request, Instant now);

    @Override
    protected final Response answer(Request request, Instant now) {
        return request.idempotencyKey().isEmpty()
                ? change(request, now).commit()
                : answers.once(Idempotency.key(request), () -> change(request, now), new ResponseFormat(), now)
                        .commit();
    }
}
