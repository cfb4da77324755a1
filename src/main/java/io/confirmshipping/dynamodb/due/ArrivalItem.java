package io.confirmshipping.dynamodb.due;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Says when to look whether shipments of a workflow are late, as an item beside the workflow. It is written with a new workflow,
 * so that confirming costs nothing for it: the first look moves it on. It is in the index ByDue, in a partition of its own.
 */
public final class ArrivalItem {

    static final String PARTITION = "ARRIVALS";

    /** No shipment can be late before that: no marketplace closes one sooner after its confirmation. */
    private static final Duration FIRST_LOOK = Duration.ofDays(30);

    private static final String KIND = "ARRIVAL";

    private ArrivalItem() {}

    /** Returns a write of the item of a new workflow. */
    public static Write begin(WorkflowReference workflow, Instant createdAt) {
        return put(workflow, createdAt.plus(FIRST_LOOK));
    }

    static Write put(WorkflowReference workflow, Instant look) {
        return Write.put(AttributeWriter.item(key(workflow.workflow()))
                .text("seller", workflow.seller().value())
                .text("dueShard", PARTITION)
                .text("dueAt", DueTime.at(look, workflow.workflow()))
                .attributes());
    }

    static Key key(WorkflowId workflow) {
        return Key.workflow(workflow).beside(KIND);
    }

    static WorkflowReference read(Map<String, AttributeValue> item) {
        return AttributeReader.read(
                item,
                read -> new WorkflowReference(
                        read.value("seller", SellerId::new),
                        new WorkflowId(Key.of(item).id())));
    }
}
