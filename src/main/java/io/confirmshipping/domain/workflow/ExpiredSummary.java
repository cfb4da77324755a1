package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.placement.ShipDays;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * A summary of a workflow whose placement options expired before it was confirmed.
 *
 * @param expiredAt the first instant at which the placement options were no longer valid
 */
public record ExpiredSummary(WorkflowHeader header, Instant expiredAt) implements WorkflowSummary {

    @Override
    public WorkflowStatus status() {
        return WorkflowStatus.PLACEMENT_EXPIRED;
    }

    @Override
    public Set<Action> actions(ShipDays shipDays, Instant now) {
        return EnumSet.of(Action.SOURCE, Action.CONTENTS, Action.PLACEMENTS, Action.CANCELLATION, Action.NAME);
    }

    @Override
    public Progress progress(ShipDays shipDays, Instant now) {
        return Progress.at(
                Step.CONFIRM_SHIPPING, NextStep.What.PLACEMENT, refusal().detail());
    }

    /** Returns the refusal of any command that needs a valid placement. */
    Refusal refusal() {
        return Refusal.because(
                        RefusalCode.PLACEMENT_EXPIRED,
                        "The placement options expired at %s. Plan again to get new ones.".formatted(expiredAt))
                .with("expiredAt", expiredAt);
    }
}
