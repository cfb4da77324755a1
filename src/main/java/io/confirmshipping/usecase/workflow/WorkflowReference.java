package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.WorkflowId;

/** A workflow as its seller names it; the workflow of another seller does not exist for this one. */
public record WorkflowReference(SellerId seller, WorkflowId workflow) {}
