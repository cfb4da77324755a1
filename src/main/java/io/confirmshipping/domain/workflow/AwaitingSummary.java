package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.explanation.AwaitedCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.placement.BoxSize;
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
 * @param dropped the choice that has to be made again; empty if none was dropped, and once one is made
 * @param shippable the options that shipping can be chosen for
 * @param sizes of its boxes
 * @param ruledOut the actions that the placement options do not allow, whatever is chosen
 */
public record AwaitingSummary(
        WorkflowHeader header,
        Instant expiresAt,
        Optional<ChosenShipping> chosen,
        Optional<DroppedChoice> dropped,
        ShippableOptions shippable,
        Set<BoxSize> sizes,
        Set<Action> ruledOut)
        implements WorkflowSummary {

    public AwaitingSummary {
        sizes = Set.copyOf(sizes);
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
    public Set<Action> planning() {
        return EnumSet.of(Action.CONTENTS, Action.PLACEMENTS);
    }

    @Override
    public Set<Action> actions(ShipDays shipDays, Instant now) {
        Set<Action> actions =
                EnumSet.of(Action.PALLETS, Action.SOURCE, Action.ACCEPTANCE, Action.CANCELLATION, Action.NAME);
        actions.addAll(planning(shipDays, now));
        if (header.packing().isAccepted() && shippable.canShip(shipDays, now)) {
            actions.add(Action.SHIPPING);
        }
        chosen.filter(choice -> choice.canShip(shipDays, now)).ifPresent(choice -> actions.add(Action.CONFIRMATION));
        actions.removeAll(ruledOut);
        return actions;
    }

    @Override
    public Progress progress(ShipDays shipDays, Instant now) {
        Explanation hold = AwaitedCode.OPTIONS_VALID_UNTIL.of(expiresAt);
        if (!header.packing().isAccepted()) {
            return Progress.at(
                    Step.PACK,
                    NextStep.Kind.ACCEPTANCE,
                    AwaitedCode.ACCEPT_PLACEMENT.of().then(hold));
        }
        Optional<ChosenShipping> confirmable = chosen.filter(choice -> choice.canShip(shipDays, now));
        if (confirmable.isPresent()) {
            return waitingFor(
                    NextStep.Kind.CONFIRMATION,
                    AwaitedCode.ACCEPT_CHARGES.of(confirmable.get().total()).then(hold));
        }
        if (!shipDays.isPlannable(sizes, now)) {
            return waitingFor(NextStep.Kind.PLACEMENT, shipDays.noCenterOpen(now));
        }
        if (shippable.isEmpty()) {
            return waitingFor(NextStep.Kind.CONTENTS, AwaitedCode.NO_METHOD_TAKES_BOXES.of());
        }
        if (!shippable.canShip(shipDays, now)) {
            return waitingFor(
                    NextStep.Kind.PLACEMENT,
                    AwaitedCode.ALL_DESTINATIONS_CLOSED.of(shipDays.window().last(now)));
        }
        return chosen.flatMap(choice -> choice.obstacle(shipDays, now))
                .map(obstacle -> waitingFor(NextStep.Kind.SHIP_DATE, obstacle.then(hold)))
                .orElseGet(() -> waitingFor(
                        NextStep.Kind.SHIPPING_CHOICE,
                        DroppedChoice.before(AwaitedCode.CHOOSE_SHIPPING, dropped)
                                .then(hold)));
    }

    private static Progress waitingFor(NextStep.Kind what, Explanation detail) {
        return Progress.at(Step.CONFIRM_SHIPPING, what, detail);
    }

    /** Returns the summary of the expired workflow from {@link #expiresAt} on, else this one. Source: rules.md#rule-3. */
    @Override
    public WorkflowSummary asOf(Instant now) {
        return now.isBefore(expiresAt) ? this : new ExpiredSummary(header.next(expiresAt), expiresAt, sizes);
    }
}
