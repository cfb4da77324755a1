package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.Key;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A workflow as it was read.
 *
 * @param item the header, to compare with the one to be written
 * @param workflow the workflow as stored, even if it has expired since
 */
record StoredWorkflow(Map<String, AttributeValue> item, Workflow workflow) {

    Key key() {
        return Key.of(item);
    }

    long version() {
        return workflow.header().version();
    }

    ItemReferences beside() {
        return AttributeReader.read(item, WorkflowItem::beside);
    }
}
