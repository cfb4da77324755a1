package io.confirmshipping.dynamodb.due;

import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.expiry.DueTimes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** The times at which the schedule has something to do: placements that expire, and shipments that may be late. */
@Singleton
public class DynamoDbDueTimes implements DueTimes {

    private final DueIndex index;

    public DynamoDbDueTimes(TableReader table) {
        this.index = new DueIndex(table);
    }

    @Override
    public Optional<Instant> nextDueAfter(Instant instant) {
        return index.nextAfter(instant);
    }
}
