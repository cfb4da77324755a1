package io.confirmshipping.function.adapter;

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

    @Override
    final Response decide(Request call, Instant now) {
        if (call.idempotencyKey().isEmpty()) {
            return answer(call, now);
        }
        return Response.parse(answers.once(
                Idempotency.key(call),
                () -> answer(call, now).text(),
                refused -> Problems.answer(refused).text(),
                now));
    }
}
