package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.AwaitedCode;
import io.confirmshipping.domain.explanation.Explanation;
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
    public Set<Action> planning() {
        return EnumSet.of(Action.CONTENTS, Action.PLACEMENTS);
    }

    @Override
    public Set<Action> actions(ShipDays shipDays, Instant now) {
        Set<Action> actions = EnumSet.of(Action.SOURCE, Action.CANCELLATION, Action.NAME);
        if (shipDays.isPlannable(now)) {
            actions.addAll(planning());
        }
        return actions;
    }

    @Override
    public Progress progress(ShipDays shipDays, Instant now) {
        return Progress.at(
                Step.CONFIRM_SHIPPING,
                NextStep.What.PLACEMENT,
                shipDays.isPlannable(now) ? explanation() : shipDays.allCentersClosed(now));
    }

    /** Returns the refusal of any command that needs a valid placement. */
    Refusal refusal() {
        return Refusal.because(RefusalCode.PLACEMENT_EXPIRED, explanation()).with("expiredAt", expiredAt);
    }

    private Explanation explanation() {
        return AwaitedCode.PLAN_AGAIN.of(expiredAt);
    }
}
