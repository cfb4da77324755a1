package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import java.time.Instant;

/** Reads workflows. */
public interface WorkflowReader {

    /**
     * Returns the workflow as of now, with its contents.
     *
     * @throws CommandRefused workflow-not-found
     */
    WorkflowWithContents review(WorkflowReference reference, Instant now);

    /**
     * Returns a page of the seller's workflows as of now, newest first. A page may have fewer entries than asked for, or none,
     * though another follows.
     */
    Page<WorkflowSummary> list(SellerId seller, ListFilter<WorkflowKind> filter, PageRequest page, Instant now);
}
