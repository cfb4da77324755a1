package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.placement.ShipDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A summary of a workflow whose destinations are accepted, and whose carrier is not.
 *
 * @param chosen the choice to be confirmed; empty until shipping is chosen
 * @param holdsUntil the first instant at which the quote for that choice no longer holds; empty if it holds without end
 * @param shippable the accepted option, if shipping can be chosen for it
 * @param ruledOut the actions that the accepted option does not allow, whatever is chosen
 */
public record AwaitingCarrierSummary(
        WorkflowHeader header,
        Optional<ChosenShipping> chosen,
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
            return Progress.at(Step.PACK, NextStep.What.CONTENTS, "Give the boxes of each shipment.");
        }
        if (shippable.isEmpty()) {
            return waitingFor(
                    NextStep.What.SHIPPING_CHOICE,
                    "No shipping method takes all boxes to the accepted destinations. Cancel the workflow and start over.");
        }
        if (!shippable.canShip(shipDays, now)) {
            return waitingFor(
                    NextStep.What.SHIP_DATE,
                    "The accepted destinations are closed on all ship dates up to %s. Choose a later one once it can be chosen, or cancel the workflow and start over."
                            .formatted(shipDays.window().last(now)));
        }
        return chosen.map(choice -> holdsAt(now)
                        ? progress(choice, choice.obstacle(shipDays, now))
                        : waitingFor(
                                NextStep.What.SHIPPING_CHOICE,
                                "The quote for shipping held until %s. Choose shipping again to get a fresh one."
                                        .formatted(holdsUntil.orElseThrow())))
                .orElseGet(
                        () -> waitingFor(
                                NextStep.What.SHIPPING_CHOICE,
                                "Choose ship date, shipping mode, shipping solution and carrier. The destinations are accepted and stay."));
    }

    private Progress progress(ChosenShipping choice, Optional<String> obstacle) {
        return obstacle.map(sentence -> waitingFor(NextStep.What.SHIP_DATE, sentence))
                .orElseGet(() -> waitingFor(
                        NextStep.What.CONFIRMATION,
                        "Accept the charges, %s, and confirm.%s"
                                .formatted(
                                        choice.total(),
                                        holdsUntil
                                                .map(" The quote for shipping holds until %s."::formatted)
                                                .orElse(""))));
    }

    private static Progress waitingFor(NextStep.What what, String detail) {
        return Progress.at(Step.CONFIRM_SHIPPING, what, detail);
    }

    private boolean holdsAt(Instant now) {
        return holdsUntil.map(now::isBefore).orElse(true);
    }
}
