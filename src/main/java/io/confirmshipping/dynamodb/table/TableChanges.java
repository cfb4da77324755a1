package io.confirmshipping.dynamodb.table;

import io.confirmshipping.usecase.Change;
import jakarta.inject.Singleton;
import java.util.function.Function;
import java.util.function.Supplier;

/** Creates changes of the table. One loop commits them all: read, decide, write, and repeat if a read was stale. */
@Singleton
public class TableChanges {

    private final TableWriter writer;
    private final OptimisticRetry retry;

    public TableChanges(TableWriter writer, OptimisticRetry retry) {
        this.writer = writer;
        this.retry = retry;
    }

    /** @param step reads and decides without writing; called once in every attempt to commit */
    public <T> Change<T> of(Supplier<Decision<T>> step) {
        return new TableChange<>(step, this);
    }

    /**
     * Returns the decision of a change at this moment, to be written together with other writes.
     *
     * @param change a change made by {@link #of}
     */
    public static <T> Decision<T> decide(Change<T> change) {
        return ((TableChange<T>) change).step().get();
    }

    private <T> T commit(Supplier<Decision<T>> step) {
        return retry.run(() -> {
            Decision<T> decision = step.get();
            writer.write(decision.writes());
            return decision.result();
        });
    }

    private record TableChange<T>(Supplier<Decision<T>> step, TableChanges table) implements Change<T> {

        @Override
        public T commit() {
            return table.commit(step);
        }

        @Override
        public Change<T> withoutWriting() {
            return new TableChange<>(() -> Decision.unchanged(step.get().result()), table);
        }

        @Override
        public <U> Change<U> map(Function<? super T, ? extends U> function) {
            return new TableChange<>(() -> step.get().map(function), table);
        }
    }
}
