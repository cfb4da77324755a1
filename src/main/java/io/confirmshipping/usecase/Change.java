package io.confirmshipping.usecase;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.usecase.idempotency.IdempotencyStore;
import java.util.function.Function;

/**
 * A change of what is stored, as a value: it reads, lets the domain decide, and writes the decision in whole or not at all.
 * Nothing is read, decided or written before it is committed, here or, together with its answer, by {@link
 * IdempotencyStore#once}.
 *
 * @param <T> the result
 */
public interface Change<T> {

    /**
     * Makes the change. If another writer comes between reading and writing, it reads and decides again.
     *
     * @return what was decided; nothing is written if the decision changes nothing
     * @throws CommandRefused concurrent-change if other writers came between every time, or what the decision refuses
     * @throws Overloaded if the store has no capacity; then nothing is written
     * @throws Unavailable if the store does not answer; then everything is written or nothing
     */
    T commit();

    /** Returns the same change with another result, which is made of the decision before it is written. */
    <U> Change<U> map(Function<? super T, ? extends U> function);
}
