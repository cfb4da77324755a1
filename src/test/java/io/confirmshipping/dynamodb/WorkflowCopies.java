package io.confirmshipping.dynamodb;

import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.dynamodb.due.DueTime;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.item.Timestamp;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Fills the table with copies of one workflow that fall due when said, without the work of planning each. */
record WorkflowCopies(Map<String, AttributeValue> header, Map<String, AttributeValue> offer, Store store) {

    static WorkflowCopies of(WorkflowReference original, Store store) {
        Key key = Key.workflow(original.workflow());
        return new WorkflowCopies(
                store.reader().item(key).orElseThrow(),
                store.reader().item(key.beside("OFFER")).orElseThrow(),
                store);
    }

    void put(int count, Instant expiresAt) {
        BatchWriter.put(
                Stream.generate(WorkflowId::random)
                        .limit(count)
                        .flatMap(id -> Stream.of(header(id, expiresAt), offer(id, expiresAt))),
                store);
    }

    void putBroken(WorkflowId id, Instant expiresAt) {
        Map<String, AttributeValue> broken = header(id, expiresAt);
        broken.put("createdAt", AttributeValue.fromS("the day before yesterday"));
        BatchWriter.put(Stream.of(broken, offer(id, expiresAt)), store);
    }

    private Map<String, AttributeValue> header(WorkflowId id, Instant expiresAt) {
        Map<String, AttributeValue> copy = new HashMap<>(header);
        copy.putAll(Key.workflow(id).attributes());
        copy.put("id", AttributeValue.fromS(id.value()));
        copy.put("listedAt", AttributeValue.fromS("2026-11-22T12:00:00.000Z#" + id));
        copy.put("dueShard", AttributeValue.fromS(DueTime.shardOf(id)));
        copy.put("dueAt", AttributeValue.fromS(DueTime.at(expiresAt, id)));
        return copy;
    }

    private Map<String, AttributeValue> offer(WorkflowId id, Instant expiresAt) {
        Map<String, AttributeValue> copy = new HashMap<>(offer);
        copy.putAll(Key.workflow(id).beside("OFFER").attributes());
        copy.put("expiresAt", AttributeValue.fromS(Timestamp.format(expiresAt)));
        return copy;
    }
}
