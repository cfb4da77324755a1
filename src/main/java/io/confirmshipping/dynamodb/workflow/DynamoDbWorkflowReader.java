package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.list.PagedQuery;
import io.confirmshipping.dynamodb.list.SellerList;
import io.confirmshipping.dynamodb.table.OptimisticRetry;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import io.confirmshipping.usecase.workflow.WorkflowReader;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Reads one workflow with its contents, or the summaries of many. */
@Singleton
public class DynamoDbWorkflowReader implements WorkflowReader {

    private final TableReader table;
    private final OptimisticRetry retry;

    public DynamoDbWorkflowReader(TableReader table, OptimisticRetry retry) {
        this.table = table;
        this.retry = retry;
    }

    @Override
    public WorkflowWithContents review(WorkflowReference reference, Instant now) {
        return retry.run(() -> StoredContents.find(reference, table)
                .orElseThrow(() -> StoredWorkflows.notFound(reference.workflow()))
                .asOf(now));
    }

    @Override
    public Page<WorkflowSummary> list(SellerId seller, ListFilter<WorkflowKind> filter, PageRequest page, Instant now) {
        SellerList list = SellerList.workflows(seller, filter.statuses());
        return new PagedQuery<>(table, list, keys -> new ListedWorkflows(table, filter).asOf(now, keys)).page(page);
    }
}
