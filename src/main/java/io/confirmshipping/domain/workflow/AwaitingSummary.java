package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.shipping.ShipDateWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * A summary of a workflow whose placement options are on offer.
 *
 * @param expiresAt the first instant at which they are no longer valid
 * @param chosen the choice to be confirmed; empty until shipping is chosen
 * @param ruledOut the actions that the placement options do not allow, whatever is chosen
 */
public record AwaitingSummary(WorkflowHeader header, Instant expiresAt, Optional<Chosen> chosen, Set<Action> ruledOut)
        implements WorkflowSummary {

    public AwaitingSummary {
        ruledOut = Set.copyOf(ruledOut);
    }

    /**
     * The shipping choice to be confirmed.
     *
     * @param total the sum of the charges
     */
    public record Chosen(LocalDate shipDate, Money total) {}

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
        return chosen.map(Chosen::shipDate);
    }

    @Override
    public Set<Action> actions(ShipDateWindow shipDates, Instant now) {
        Set<Action> actions = EnumSet.of(
                Action.SHIPPING,
                Action.PALLETS,
                Action.CONTENTS,
                Action.PLACEMENTS,
                Action.ACCEPTANCE,
                Action.CANCELLATION,
                Action.NAME);
        chosen.filter(choice -> !shipDates.isPast(choice.shipDate(), now))
                .ifPresent(choice -> actions.add(Action.CONFIRMATION));
        actions.removeAll(ruledOut);
        return actions;
    }

    @Override
    public Progress progress(ShipDateWindow shipDates, Instant now) {
        String hold = "The placement options are valid until %s.".formatted(expiresAt);
        return chosen.map(choice -> progress(choice, shipDates.isPast(choice.shipDate(), now), hold))
                .orElseGet(() -> Progress.at(
                        Step.CONFIRM_SHIPPING,
                        NextStep.What.SHIPPING_CHOICE,
                        "Choose ship date, shipping mode, shipping solution and carrier. " + hold));
    }

    private static Progress progress(Chosen chosen, boolean isPast, String hold) {
        return isPast
                ? Progress.at(
                        Step.CONFIRM_SHIPPING,
                        NextStep.What.SHIP_DATE,
                        "The ship date, %s, has passed. Choose a new one. %s".formatted(chosen.shipDate(), hold))
                : Progress.at(
                        Step.CONFIRM_SHIPPING,
                        NextStep.What.CONFIRMATION,
                        "Accept the charges, %s, and confirm. %s".formatted(chosen.total(), hold));
    }

    /** Returns the summary of the expired workflow from {@link #expiresAt} on, else this one. Source: rules.md#rule-3. */
    @Override
    public WorkflowSummary asOf(Instant now) {
        return now.isBefore(expiresAt) ? this : new ExpiredSummary(header.next(expiresAt), expiresAt);
    }
}
