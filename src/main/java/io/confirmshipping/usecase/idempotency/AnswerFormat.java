package io.confirmshipping.usecase.idempotency;

import io.confirmshipping.domain.CommandRefused;

/**
 * Says how the answers of one front door are kept.
 *
 * @param <T> an answer
 */
public interface AnswerFormat<T> {

    /** Returns the answer to a request that the domain refuses. */
    T refused(CommandRefused refusal);

    /** Returns an answer as the text that is kept. */
    String write(T answer);

    /** Returns the answer that {@link #write} turned into this text. */
    T read(String text);
}
