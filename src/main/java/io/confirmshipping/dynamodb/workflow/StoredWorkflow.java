package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.dynamodb.contents.ContentsPieces;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.item.UnreadableItem;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A workflow as it was read.
 *
 * @param item its header, to compare with what is to be written
 * @param workflow what the header says, and nothing that time has made of it since
 */
record StoredWorkflow(Map<String, AttributeValue> item, Workflow workflow) {

    /** @throws UnreadableItem if the item is no header */
    static StoredWorkflow read(Map<String, AttributeValue> item, List<ConfirmedShipment> shipments) {
        return new StoredWorkflow(item, AttributeReader.read(item, header -> WorkflowItem.read(header, shipments)));
    }

    Key key() {
        return Key.of(item);
    }

    long version() {
        return workflow.header().version();
    }

    ContentsPieces pieces() {
        return AttributeReader.read(item, WorkflowItem::pieces);
    }
}
