package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Workflow;

/** The state of a workflow, as it stands in its header. */
enum State {
    AWAITING_CONFIRMATION,
    PLACEMENT_EXPIRED,
    CONFIRMED,
    CANCELLED;

    static State of(Workflow workflow) {
        if (workflow instanceof AwaitingConfirmation) {
            return AWAITING_CONFIRMATION;
        }
        if (workflow instanceof Confirmed) {
            return CONFIRMED;
        }
        return workflow instanceof Cancelled ? CANCELLED : PLACEMENT_EXPIRED;
    }
}
