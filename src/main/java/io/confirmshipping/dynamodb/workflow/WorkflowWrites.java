package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.workflow.Workflow;
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

/** What has to be written for a stored workflow to become another: its header, and the shipments that differ. */
final class WorkflowWrites {

    private WorkflowWrites() {}

    static List<Write> of(StoredWorkflow stored, Workflow decided) {
        return of(stored, decided, stored.pieces());
    }

    static List<Write> of(StoredWorkflow stored, Workflow decided, ContentsPieces pieces) {
        List<Write> writes = new ArrayList<>();
        writes.add(Write.update(
                stored.item(), WorkflowItem.write(decided, pieces), Condition.hasVersion(stored.version())));
        Map<ShipmentConfirmationId, ConfirmedShipment> before = stored.workflow().shipments().stream()
                .collect(Collectors.toMap(ConfirmedShipment::id, Function.identity()));
        decided.shipments().stream()
                .flatMap(shipment -> write(Optional.ofNullable(before.get(shipment.id())), shipment).stream())
                .forEach(writes::add);
        return writes;
    }

    private static Optional<Write> write(Optional<ConfirmedShipment> before, ConfirmedShipment after) {
        if (before.isEmpty()) {
            return Optional.of(Write.put(ShipmentItem.write(after), Condition.ABSENT));
        }
        return before.filter(stored -> !stored.equals(after))
                .map(stored -> DynamoDbShipmentChanges.update(stored, after));
    }
}
