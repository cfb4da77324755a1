package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The number and the time of the last change of a workflow or of one of its shipments. Source: rules.md#rule-25.
 *
 * <p>Shipments change on their own. So that a change of a shipment needs no write of its workflow, the number is the sum of
 * the versions; it grows with every change, at a cancellation of the whole workflow by more than one.
 *
 * @param version 1 when created
 */
public record WorkflowRevision(Instant updatedAt, long version) {

    static WorkflowRevision of(WorkflowHeader header, List<ConfirmedShipment> shipments) {
        Instant updatedAt = Stream.concat(
                        Stream.of(header.updatedAt()), shipments.stream().map(ConfirmedShipment::updatedAt))
                .max(Instant::compareTo)
                .orElseThrow();
        long changes =
                shipments.stream().mapToLong(shipment -> shipment.version() - 1).sum();
        return new WorkflowRevision(updatedAt, header.version() + changes);
    }
}
