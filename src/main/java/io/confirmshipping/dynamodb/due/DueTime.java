package io.confirmshipping.dynamodb.due;

import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.dynamodb.item.Timestamp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.CRC32;

/** When a workflow falls due, as a place in the index ByDue. */
public final class DueTime {

    /** How many partitions share the load. Changing it strands what is in the index. */
    static final int SHARDS = 8;

    private static final String BEFORE_ID = "#";

    /** Sorts after everything that begins with {@link #BEFORE_ID}. */
    private static final String AFTER_ALL_IDS = "$";

    private DueTime() {}

    /** The partition of this workflow. */
    public static String shardOf(WorkflowId id) {
        CRC32 hash = new CRC32();
        hash.update(id.value().getBytes(StandardCharsets.US_ASCII));
        return shard((int) (hash.getValue() % SHARDS));
    }

    /** The place of this workflow in its partition. */
    public static String at(Instant instant, WorkflowId id) {
        return Timestamp.format(instant) + BEFORE_ID + id.value();
    }

    static String shard(int number) {
        return "DUE#" + number;
    }

    /** Between all places of this instant and those of the next. */
    static String endOf(Instant instant) {
        return Timestamp.format(instant) + AFTER_ALL_IDS;
    }

    /** The instant of a place. */
    public static Instant instantOf(String place) {
        return Timestamp.parse(place.substring(0, place.indexOf(BEFORE_ID)));
    }
}
