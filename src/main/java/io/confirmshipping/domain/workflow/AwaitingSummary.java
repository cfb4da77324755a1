package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.explanation.AwaitedCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.placement.ShipDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A summary of a workflow whose placement options are on offer.
 *
 * @param expiresAt the first instant at which they are no longer valid
 * @param chosen the choice to be confirmed; empty until shipping is chosen
 * @param ruledOut the actions that the placement options do not allow, whatever is chosen
 */
public record AwaitingSummary(
        WorkflowHeader header, Instant expiresAt, Optional<ChosenShipping> chosen, Set<Action> ruledOut)
        implements WorkflowSummary {

    public AwaitingSummary {
        ruledOut = Set.copyOf(ruledOut);
    }

    @Override
    public WorkflowStatus status() {
        return WorkflowStatus.AWAITING_CONFIRMATION;
    }

    @Override
    public Optional<Instant> offeredUntil() {
        return Optional.of(expiresAt);
    }

    @Override
    public Optional<LocalDate> shipDate() {
        return chosen.map(ChosenShipping::shipDate);
    }

    @Override
    public Set<Action> actions(ShipDays shipDays, Instant now) {
        Set<Action> actions = EnumSet.of(
                Action.SHIPPING,
                Action.PALLETS,
                Action.CONTENTS,
                Action.PLACEMENTS,
                Action.ACCEPTANCE,
                Action.CANCELLATION,
                Action.NAME);
        chosen.filter(choice -> choice.canShip(shipDays, now)).ifPresent(choice -> actions.add(Action.CONFIRMATION));
        actions.removeAll(ruledOut);
        return actions;
    }

    @Override
    public Progress progress(ShipDays shipDays, Instant now) {
        Explanation hold = AwaitedCode.OPTIONS_VALID_UNTIL.of(expiresAt);
        return chosen.map(choice -> progress(choice, choice.obstacle(shipDays, now), hold))
                .orElseGet(() -> header.packing().isAccepted()
                        ? Progress.at(
                                Step.CONFIRM_SHIPPING,
                                NextStep.What.SHIPPING_CHOICE,
                                AwaitedCode.CHOOSE_SHIPPING.of().then(hold))
                        : Progress.at(
                                Step.PACK,
                                NextStep.What.ACCEPTANCE,
                                AwaitedCode.ACCEPT_PLACEMENT.of().then(hold)));
    }

    private static Progress progress(ChosenShipping chosen, Optional<Explanation> obstacle, Explanation hold) {
        return obstacle.map(
                        sentence -> Progress.at(Step.CONFIRM_SHIPPING, NextStep.What.SHIP_DATE, sentence.then(hold)))
                .orElseGet(() -> Progress.at(
                        Step.CONFIRM_SHIPPING,
                        NextStep.What.CONFIRMATION,
                        AwaitedCode.ACCEPT_CHARGES.of(chosen.total()).then(hold)));
    }

    /** Returns the summary of the expired workflow from {@link #expiresAt} on, else this one. Source: rules.md#rule-3. */
    @Override
    public WorkflowSummary asOf(Instant now) {
        return now.isBefore(expiresAt) ? this : new ExpiredSummary(header.next(expiresAt), expiresAt);
    }
}
