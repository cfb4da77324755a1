package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.WorkflowId;

/** A seller's reference to a workflow. For this seller, the workflows of other sellers do not exist. */
public record WorkflowReference(SellerId seller, WorkflowId workflow) {}
