package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.list.Listing;
import io.confirmshipping.dynamodb.list.SellerList;
import io.confirmshipping.dynamodb.table.Attempts;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.WorkflowKind;
import io.confirmshipping.usecase.WorkflowReference;
import io.confirmshipping.usecase.WorkflowReviews;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads workflows, one with its contents or many without. */
@Singleton
public class DynamoDbWorkflowReviews implements WorkflowReviews {

    private final TableReader table;
    private final StoredWorkflows workflows;
    private final Attempts attempts;

    public DynamoDbWorkflowReviews(TableReader table, Attempts attempts) {
        this.table = table;
        this.workflows = new StoredWorkflows(table);
        this.attempts = attempts;
    }

    @Override
    public WorkflowWithContents review(WorkflowReference reference, Instant now) {
        return attempts.untilUndisturbed(() -> StoredContents.find(reference, table)
                .orElseThrow(() -> StoredWorkflows.notFound(reference.workflow()))
                .asOf(now));
    }

    @Override
    public Page<Workflow> list(SellerId seller, WorkflowKind kind, PageRequest page, Instant now) {
        SellerList list = SellerList.workflows(seller, kind);
        Listing<Workflow> listing = new Listing<>(table, list, keys -> shown(keys, list, now));
        return attempts.untilUndisturbed(() -> listing.page(page));
    }

    private Map<Key, Workflow> shown(List<Key> keys, SellerList list, Instant now) {
        Map<Key, Map<String, AttributeValue>> items = table.items(
                keys.stream().flatMap(key -> Stream.of(key, OfferItem.key(key))).toList());
        List<Map<String, AttributeValue>> listed = keys.stream()
                .map(items::get)
                .filter(item ->
                        item != null && list.value().equals(item.get("list").s()))
                .toList();
        Map<Key, Workflow> shown = new HashMap<>();
        workflows
                .complete(listed, items)
                .forEach(stored -> shown.put(stored.key(), stored.workflow().asOf(now)));
        return shown;
    }
}
