package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowAct;
import io.confirmshipping.dynamodb.contents.ContentsPieces;
import io.confirmshipping.dynamodb.shipment.DynamoDbShipmentChanges;
import io.confirmshipping.dynamodb.shipment.ShipmentItem;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What has to be written for a stored workflow to become another: its header, and what differs beside it. */
final class WorkflowWrites {

    private WorkflowWrites() {}

    static List<Write> of(StoredWorkflow stored, Workflow decided) {
        return of(stored, decided, stored.beside().pieces());
    }

    static List<Write> of(StoredWorkflow stored, Workflow decided, ContentsPieces pieces) {
        List<Write> writes = new ArrayList<>();
        long offerRevision = stored.beside().offerRevision();
        if (!decided.offer().equals(stored.workflow().offer())) {
            offerRevision = decided.header().version();
            writes.add(Write.put(OfferItem.write(decided.offer(), stored.key(), offerRevision)));
        }
        writes.add(Write.update(
                stored.item(),
                WorkflowItem.write(decided, new ItemReferences(offerRevision, pieces)),
                Condition.hasVersion(stored.version())));
        writes.addAll(shipments(stored.workflow(), decided));
        List<WorkflowAct> acts = decided.actsSince(stored.workflow());
        writes.addAll(ActItem.put(acts, stored.key(), decided.header().version()));
        writes.addAll(unchanged(stored.workflow(), decided, acts));
        return writes;
    }

    /** What was done depends on where the shipments are that it concerns: they must still be there, though they stay as they are. */
    private static List<Write> unchanged(Workflow stored, Workflow decided, List<WorkflowAct> acts) {
        return stored.shipments().stream()
                .filter(decided.shipments()::contains)
                .filter(shipment -> acts.stream().anyMatch(act -> act.concerns(shipment.plannedAs())))
                .map(DynamoDbShipmentChanges::check)
                .toList();
    }

    private static List<Write> shipments(Workflow stored, Workflow decided) {
        Map<ShipmentConfirmationId, ConfirmedShipment> before =
                stored.shipments().stream().collect(Collectors.toMap(ConfirmedShipment::id, Function.identity()));
        return decided.shipments().stream()
                .flatMap(shipment -> write(Optional.ofNullable(before.get(shipment.id())), shipment).stream())
                .toList();
    }

    private static Optional<Write> write(Optional<ConfirmedShipment> before, ConfirmedShipment after) {
        if (before.isEmpty()) {
            return Optional.of(Write.put(ShipmentItem.write(after), Condition.ABSENT));
        }
        return before.filter(stored -> !stored.equals(after))
                .map(stored -> DynamoDbShipmentChanges.update(stored, after));
    }
}
