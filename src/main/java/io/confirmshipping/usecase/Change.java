package io.confirmshipping.usecase;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.usecase.idempotency.IdempotencyStore;
import java.util.function.Function;

/**
 * A change of the store, as a value: it reads, lets the domain decide, and writes all of the decision or nothing. Nothing is
 * read, decided or written before the change is committed: by {@link #commit} or, together with its answer, by {@link
 * IdempotencyStore#once}.
 *
 * @param <T> the result
 */
public interface Change<T> {

    /**
     * Makes the change. If another writer comes between reading and writing, this method reads and decides again.
     *
     * @return the decision; nothing is written if it changes nothing
     * @throws CommandRefused concurrent-change if other writers interfered with every attempt, or any refusal of the decision
     * @throws Overloaded if the store has no capacity; then nothing is written
     * @throws Unavailable if the store does not answer; then everything is written or nothing
     */
    T commit();

    /** Returns a change with the same result that writes nothing: it says what this one would do. */
    Change<T> withoutWriting();

    /** Returns the same change with another result, computed from the decision before it is written. */
    <U> Change<U> map(Function<? super T, ? extends U> function);
}
