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
 * A summary of a workflow whose items are known, and nothing is on offer yet.
 *
 * @param isPacked whether its boxes are known
 * @param sizes of its boxes, or of the loads that stand for them
 */
public record PackingSummary(WorkflowHeader header, boolean isPacked, Set<BoxSize> sizes) implements WorkflowSummary {

    public PackingSummary {
        sizes = Set.copyOf(sizes);
    }

    @Override
    public WorkflowStatus status() {
        return WorkflowStatus.PACKING;
    }

    @Override
    public Set<Action> planning() {
        return isPacked || !header.packing().isAccepted()
                ? EnumSet.of(Action.CONTENTS, Action.PLACEMENTS)
                : EnumSet.of(Action.CONTENTS);
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
                Step.PACK,
                isPacked ? NextStep.Kind.PLACEMENT : NextStep.Kind.CONTENTS,
                shipDays.isPlannable(sizes, now) ? explanation() : shipDays.noCenterOpen(now));
    }

    /** Returns the refusal of any command that needs placement options. */
    Refusal refusal() {
        return Refusal.because(RefusalCode.NOT_PLANNED, explanation());
    }

    private Explanation explanation() {
        return (isPacked ? AwaitedCode.PLAN : AwaitedCode.SEND_CONTENTS).of();
    }
}
