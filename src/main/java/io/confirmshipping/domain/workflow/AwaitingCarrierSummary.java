package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.explanation.AwaitedCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.placement.ShipDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * A summary of a workflow whose destinations are accepted, and whose carrier is not.
 *
 * @param chosen the choice to be confirmed; empty until shipping is chosen
 * @param dropped the choice that has to be made again; empty if none was dropped, and once one is made
 * @param holdsUntil the first instant at which the quote for that choice no longer holds; empty if it holds without end
 * @param shippable the accepted option, if shipping can be chosen for it
 * @param ruledOut the actions that the accepted option does not allow, whatever is chosen
 */
public record AwaitingCarrierSummary(
        WorkflowHeader header,
        Optional<ChosenShipping> chosen,
        Optional<DroppedChoice> dropped,
        Optional<Instant> holdsUntil,
        ShippableOptions shippable,
        Set<Action> ruledOut)
        implements WorkflowSummary {

    public AwaitingCarrierSummary {
        ruledOut = Set.copyOf(ruledOut);
    }

    @Override
    public WorkflowStatus status() {
        return WorkflowStatus.AWAITING_CARRIER;
    }

    @Override
    public Optional<LocalDate> shipDate() {
        return chosen.map(ChosenShipping::shipDate);
    }

    @Override
    public Set<Action> actions(ShipDays shipDays, Instant now) {
        Set<Action> actions = EnumSet.of(Action.SOURCE, Action.PALLETS, Action.CANCELLATION, Action.NAME);
        if (!header.packing().isAccepted()) {
            actions.add(Action.PACKING);
        } else if (shippable.canShip(shipDays, now)) {
            actions.add(Action.SHIPPING);
        }
        chosen.filter(choice -> holdsAt(now) && choice.canShip(shipDays, now))
                .ifPresent(choice -> actions.add(Action.CONFIRMATION));
        actions.removeAll(ruledOut);
        return actions;
    }

    @Override
    public Progress progress(ShipDays shipDays, Instant now) {
        if (!header.packing().isAccepted()) {
            return Progress.at(Step.PACK, NextStep.Kind.CONTENTS, AwaitedCode.GIVE_BOXES.of());
        }
        if (shippable.isEmpty()) {
            return waitingFor(NextStep.Kind.SHIPPING_CHOICE, AwaitedCode.NO_METHOD_TO_ACCEPTED_DESTINATIONS.of());
        }
        if (!shippable.canShip(shipDays, now)) {
            return waitingFor(
                    NextStep.Kind.SHIP_DATE,
                    AwaitedCode.ACCEPTED_DESTINATIONS_CLOSED.of(
                            shipDays.window().last(now)));
        }
        return chosen.map(choice -> holdsAt(now)
                        ? progress(choice, choice.obstacle(shipDays, now))
                        : waitingFor(
                                NextStep.Kind.SHIPPING_CHOICE,
                                AwaitedCode.CHOOSE_SHIPPING_AGAIN.of(holdsUntil.orElseThrow())))
                .orElseGet(() -> waitingFor(
                        NextStep.Kind.SHIPPING_CHOICE,
                        DroppedChoice.before(AwaitedCode.CHOOSE_SHIPPING, dropped)
                                .then(AwaitedCode.DESTINATIONS_STAY.of())));
    }

    private Progress progress(ChosenShipping choice, Optional<Explanation> obstacle) {
        return obstacle.map(sentence -> waitingFor(NextStep.Kind.SHIP_DATE, sentence))
                .orElseGet(() -> waitingFor(NextStep.Kind.CONFIRMATION, acceptance(choice.total())));
    }

    private Explanation acceptance(Money total) {
        Explanation acceptance = AwaitedCode.ACCEPT_CHARGES.of(total);
        return holdsUntil
                .map(AwaitedCode.QUOTE_HOLDS_UNTIL::of)
                .map(acceptance::then)
                .orElse(acceptance);
    }

    private static Progress waitingFor(NextStep.Kind what, Explanation detail) {
        return Progress.at(Step.CONFIRM_SHIPPING, what, detail);
    }

    private boolean holdsAt(Instant now) {
        return holdsUntil.map(now::isBefore).orElse(true);
    }
}
