package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.dynamodb.due.DuePlace;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Moves the header of an accepted workflow in the index ByDue to where late shipments are looked for. Nothing that a seller sees
 * changes, so that the version stays; a change that comes first makes the move begin anew. Source: rules.md#rule-37.
 */
final class DueMove {

    /** No shipment can be late before that: no marketplace closes one sooner after its confirmation. */
    static final Duration FIRST_LOOK = Duration.ofDays(30);

    private DueMove() {}

    /** Returns the writes for a header that is still where its placement options would have expired, had they not been accepted. */
    static List<Write> fromExpiry(Map<String, AttributeValue> header, Instant now) {
        Optional<DuePlace> expiry = AttributeReader.read(header, DuePlace::read)
                .filter(place -> !place.isOfArrival() && !place.instant().isAfter(now));
        Instant accepted =
                AttributeReader.read(header, WorkflowItem::confirmedAt).orElse(now);
        return expiry.map(place -> toArrival(header, Optional.of(accepted.plus(FIRST_LOOK))))
                .orElse(List.of());
    }

    /**
     * Returns the writes for a header, if it is in the index at all.
     *
     * @param look when to look whether its shipments are late; empty for never
     */
    static List<Write> toArrival(Map<String, AttributeValue> header, Optional<Instant> look) {
        WorkflowId id = AttributeReader.read(header, WorkflowItem::id);
        Optional<DuePlace> before = AttributeReader.read(header, DuePlace::read);
        Optional<DuePlace> after = look.map(instant -> DuePlace.ofArrival(id, instant));
        return before.isEmpty() || before.equals(after)
                ? List.of()
                : List.of(Write.update(
                        header,
                        DuePlace.moved(header, after),
                        Condition.hasVersion(AttributeReader.read(header, WorkflowItem::version))));
    }
}
