package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.shipment.DynamoDbShipmentChanges;
import io.confirmshipping.dynamodb.shipment.EventItem;
import io.confirmshipping.dynamodb.shipment.ShipmentItem;
import io.confirmshipping.dynamodb.shipment.Shipments;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.StaleRead;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.shipment.ShipmentEvents;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Keeps events beside their shipments: one read, and one transaction. Only an event that closes a shipment concerns the
 * workflow too. Its header is written then even if other shipments are still open: of two that close at once, the second must
 * see the first.
 */
@Singleton
public class DynamoDbShipmentEvents implements ShipmentEvents {

    private final TableReader reader;
    private final TableChanges changes;
    private final StoredWorkflows workflows;

    public DynamoDbShipmentEvents(TableReader reader, TableChanges changes) {
        this.reader = reader;
        this.changes = changes;
        this.workflows = new StoredWorkflows(reader);
    }

    @Override
    public Change<ConfirmedShipment> keep(ShipmentConfirmationId id, ShipmentReport event, Instant now) {
        Key eventKey = EventItem.key(id, event.id());
        return changes.of(() -> {
            Map<Key, Map<String, AttributeValue>> items = reader.items(List.of(Key.shipment(id), eventKey));
            ConfirmedShipment stored = Optional.ofNullable(items.get(Key.shipment(id)))
                    .map(ShipmentItem::read)
                    .orElseThrow(() -> Shipments.notFound(id));
            return items.containsKey(eventKey) ? Decision.unchanged(stored) : keep(stored, event, now);
        });
    }

    private Decision<ConfirmedShipment> keep(ConfirmedShipment stored, ShipmentReport event, Instant now) {
        ConfirmedShipment decided = stored.after(event, now);
        boolean closes = decided.status() == ShipmentStatus.CLOSED && stored.status() != ShipmentStatus.CLOSED;
        List<Write> writes = new ArrayList<>(
                closes ? close(stored, decided, now) : List.of(DynamoDbShipmentChanges.update(stored, decided)));
        writes.add(EventItem.keep(stored.id(), event, now));
        return new Decision<>(decided, writes);
    }

    /** @throws StaleRead if the workflow is read with the shipment in another state */
    private List<Write> close(ConfirmedShipment stored, ConfirmedShipment decided, Instant now) {
        StoredWorkflow workflow = workflows.get(new WorkflowReference(stored.seller(), stored.workflow()));
        if (workflow.workflow() instanceof Confirmed confirmed
                && confirmed.shipments().contains(stored)) {
            return WorkflowWrites.of(workflow, confirmed.close(decided, now));
        }
        throw new StaleRead(Key.shipment(stored.id()));
    }
}
