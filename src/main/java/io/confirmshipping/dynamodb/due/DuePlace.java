package io.confirmshipping.dynamodb.due;

import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A workflow's place in the index ByDue: a partition, and the instant at which the sweep looks at it. */
public record DuePlace(String shard, String at) {

    private static final String SHARD = "dueShard";
    private static final String AT = "dueAt";

    /** Returns the place of a workflow whose placement options expire. */
    public static DuePlace ofExpiry(WorkflowId workflow, Instant expiresAt) {
        return new DuePlace(DueTime.shardOf(workflow), DueTime.at(expiresAt, workflow));
    }

    /** Returns the place of a workflow whose shipments may be late by then. */
    public static DuePlace ofArrival(WorkflowId workflow, Instant look) {
        return new DuePlace(DueTime.ARRIVALS, DueTime.at(look, workflow));
    }

    /** Returns the place of a header; empty if the sweep has nothing to do with it. */
    public static Optional<DuePlace> read(AttributeReader header) {
        return header.optionalValue(AT, at -> new DuePlace(header.text(SHARD), at));
    }

    public AttributeWriter write(AttributeWriter header) {
        return header.text(SHARD, shard).text(AT, at);
    }

    public Instant instant() {
        return DueTime.instantOf(at);
    }

    /** Returns whether the sweep looks for late shipments there, not for placement options that have expired. */
    public boolean isOfArrival() {
        return shard.equals(DueTime.ARRIVALS);
    }

    /** Returns a header as it is in another place, or in none. */
    public static Map<String, AttributeValue> moved(Map<String, AttributeValue> header, Optional<DuePlace> place) {
        Map<String, AttributeValue> moved = new HashMap<>(header);
        moved.keySet().removeAll(List.of(SHARD, AT));
        place.ifPresent(there -> moved.putAll(there.write(new AttributeWriter()).attributes()));
        return moved;
    }
}
