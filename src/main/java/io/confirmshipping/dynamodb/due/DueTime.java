package io.confirmshipping.dynamodb.due;

import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.dynamodb.item.Timestamp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.CRC32;

/** The time at which a workflow falls due, as a place in the index ByDue. */
public final class DueTime {

    /** The number of partitions that share the load. Changing it strands the entries of the index. */
    static final int SHARDS = 8;

    /** The partition of workflows whose shipments may be late. */
    static final String ARRIVALS = "ARRIVALS";

    private static final String BEFORE_ID = "#";

    /** Sorts after everything that begins with {@link #BEFORE_ID}. */
    private static final String AFTER_ALL_IDS = "$";

    private DueTime() {}

    /** Returns the partition of this workflow. */
    public static String shardOf(WorkflowId id) {
        CRC32 hash = new CRC32();
        hash.update(id.value().getBytes(StandardCharsets.US_ASCII));
        return shard((int) (hash.getValue() % SHARDS));
    }

    /** Returns the place of this workflow in its partition. */
    public static String at(Instant instant, WorkflowId id) {
        return Timestamp.format(instant) + BEFORE_ID + id.value();
    }

    static String shard(int number) {
        return "DUE#" + number;
    }

    /** Returns a place between all places of this instant and those of the next. */
    static String endOf(Instant instant) {
        return Timestamp.format(instant) + AFTER_ALL_IDS;
    }

    /** Returns the instant of a place. */
    public static Instant instantOf(String place) {
        return Timestamp.parse(place.substring(0, place.indexOf(BEFORE_ID)));
    }
}
