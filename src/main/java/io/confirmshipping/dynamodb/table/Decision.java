package io.confirmshipping.dynamodb.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A decision that is not written yet.
 *
 * @param writes to be made together; empty if nothing changes
 */
public record Decision<T>(T result, List<Write> writes) {

    /** Returns a decision that changes nothing. */
    public static <T> Decision<T> unchanged(T result) {
        return new Decision<>(result, List.of());
    }

    /**
     * Returns a decision about a state that was read.
     *
     * @param before the state that was read; the decision changes nothing if it is the same object
     * @param writes returns the writes of the decision; called only if it changes something
     */
    public static <T> Decision<T> since(Object before, T decided, Function<T, List<Write>> writes) {
        return decided == before ? unchanged(decided) : new Decision<>(decided, writes.apply(decided));
    }

    /** Returns the decision with one more write. */
    public Decision<T> with(Write write) {
        return new Decision<>(
                result, Stream.concat(writes.stream(), Stream.of(write)).toList());
    }

    /** Returns the decision with another result. */
    public <U> Decision<U> map(Function<? super T, ? extends U> function) {
        return new Decision<>(function.apply(result), writes);
    }
}
