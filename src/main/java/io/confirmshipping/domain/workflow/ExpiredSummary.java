package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.AwaitedCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.ShipDays;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * A summary of a workflow whose placement options expired before it was confirmed.
 *
 * @param expiredAt the first instant at which the placement options were no longer valid
 * @param sizes of its boxes
 */
public record ExpiredSummary(WorkflowHeader header, Instant expiredAt, Set<BoxSize> sizes) implements WorkflowSummary {

    public ExpiredSummary {
        sizes = Set.copyOf(sizes);
    }

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
        actions.addAll(planning(shipDays, now));
        return actions;
    }

    @Override
    public Progress progress(ShipDays shipDays, Instant now) {
        return Progress.at(
                Step.CONFIRM_SHIPPING,
                NextStep.Kind.PLACEMENT,
                shipDays.isPlannable(sizes, now) ? explanation() : shipDays.noCenterOpen(now));
    }

    /** Returns the refusal of any command that needs a valid placement. */
    Refusal refusal() {
        return Refusal.because(RefusalCode.PLACEMENT_EXPIRED, explanation()).with("expiredAt", expiredAt);
    }

    private Explanation explanation() {
        return AwaitedCode.PLAN_AGAIN.of(expiredAt);
    }
}
