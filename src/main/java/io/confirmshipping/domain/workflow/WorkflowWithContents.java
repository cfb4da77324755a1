package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.placement.Allocations;

/** A workflow together with its boxes, and where each placement option would send them. */
public record WorkflowWithContents(Workflow workflow, Contents contents, Allocations allocations) {}
