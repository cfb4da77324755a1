package io.confirmshipping.local.examples;

import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An example that is to be made.
 *
 * @param found how far an earlier call has made it before it was interrupted; empty if it was not begun
 */
record Draft(
        SellerId seller,
        Example example,
        PlacementStrategy preference,
        Optional<WorkflowReference> found,
        Instant now) {

    WorkflowName name() {
        return example.workflowName();
    }

    Contents contents() {
        return example.contents();
    }

    Instant ago(Duration time) {
        return now.minus(time);
    }
}
