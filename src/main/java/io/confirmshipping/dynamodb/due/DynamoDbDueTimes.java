package io.confirmshipping.dynamodb.due;

import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.expiry.DueTimes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The times at which the schedule has something to do: placements that expire, and shipments that may be late. */
@Singleton
public class DynamoDbDueTimes implements DueTimes {

    private final DueIndex placements;
    private final DynamoDbArrivals arrivals;

    public DynamoDbDueTimes(TableReader table, DynamoDbArrivals arrivals) {
        this.placements = new DueIndex(table);
        this.arrivals = arrivals;
    }

    @Override
    public Optional<Instant> nextDueAfter(Instant instant) {
        return Stream.of(placements.nextAfter(instant), arrivals.nextAfter(instant))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }
}
