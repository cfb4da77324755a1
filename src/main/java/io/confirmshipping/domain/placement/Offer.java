package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Units;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;

/**
 * The placement options on offer to a seller for a limited time.
 *
 * @param expiresAt the first instant at which they are no longer valid
 * @param shipDate the day by which the centers were judged
 * @param rateCard the name of the rate card behind the quotes
 * @param units the units in which the contents are measured, and so the answers
 * @param sizes of the boxes, by which centers take them
 * @param preference the strategy of the option that is used if the seller names none
 */
public record Offer(
        Instant offeredAt,
        Instant expiresAt,
        LocalDate shipDate,
        String rateCard,
        Units units,
        Set<BoxSize> sizes,
        PlacementStrategy preference,
        List<PlacementOption> options) {

    public Offer {
        sizes = Set.copyOf(sizes);
        options = List.copyOf(options);
    }

    /** Returns an offer of nothing, which was never valid; units that are not packed go in standard loads. */
    public static Offer none(PlacementStrategy preference, Instant now) {
        return new Offer(
                now,
                now,
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                "",
                new Units(LengthUnit.IN, WeightUnit.LB),
                BoxSize.OF_LOADS,
                preference,
                List.of());
    }

    /** Returns this offer for boxes of other sizes. */
    public Offer of(Set<BoxSize> others) {
        return new Offer(offeredAt, expiresAt, shipDate, rateCard, units, others, preference, options);
    }

    public boolean isValidAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Returns whether some option can be shipped by some method. */
    public boolean isShippable() {
        return options.stream().anyMatch(PlacementOption::isShippable);
    }

    /** Returns whether some shipment fits on pallets. */
    public boolean isPalletizable() {
        return options.stream().anyMatch(PlacementOption::isPalletizable);
    }

    /** Returns the currency of all its amounts. */
    public CurrencyUnit currency() {
        return options.get(0).fee().getCurrencyUnit();
    }

    public Optional<PlacementOption> find(PlacementOptionId id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    /** @throws CommandRefused unknown-placement-option */
    public PlacementOption option(PlacementOptionId id) {
        return find(id).orElseThrow(() ->
                new CommandRefused(RefusalCode.UNKNOWN_PLACEMENT_OPTION, RefusedCode.NO_SUCH_OPTION.of(id.value())));
    }

    /**
     * Returns the option that has this shipment.
     *
     * @throws CommandRefused shipment-not-found
     */
    public PlacementOption optionOf(ShipmentId shipment) {
        return options.stream()
                .filter(option -> option.find(shipment).isPresent())
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        RefusalCode.SHIPMENT_NOT_FOUND, RefusedCode.NO_SHIPMENT_OF_WORKFLOW.of(shipment.value())));
    }

    /** @throws CommandRefused shipment-not-found */
    public PlannedShipment shipment(ShipmentId id) {
        return optionOf(id).find(id).orElseThrow();
    }

    /** Returns this offer with the option of the same ID replaced. */
    public Offer with(PlacementOption changed) {
        return withEach(option -> option.id().equals(changed.id()) ? changed : option);
    }

    /** Returns an offer of this option alone, whose boxes are measured in these units. */
    public Offer only(PlacementOption option, Units measured) {
        return new Offer(offeredAt, expiresAt, shipDate, rateCard, measured, sizes, preference, List.of(option));
    }

    /** Returns this offer with the differences between its options and those of an earlier offer, by strategy. */
    public Offer comparedTo(Offer before) {
        return withEach(option ->
                before.option(option.strategy()).map(option::comparedTo).orElse(option));
    }

    /** Returns the option that takes the place of one of an earlier offer: the same, or with the same strategy. */
    public Optional<PlacementOption> successorOf(PlacementOption earlier) {
        return find(earlier.id()).or(() -> option(earlier.strategy()));
    }

    /** Returns this offer with every option changed. */
    public Offer withEach(UnaryOperator<PlacementOption> change) {
        return new Offer(
                offeredAt,
                expiresAt,
                shipDate,
                rateCard,
                units,
                sizes,
                preference,
                options.stream().map(change).toList());
    }

    private Optional<PlacementOption> option(PlacementStrategy strategy) {
        return options.stream().filter(option -> option.strategy() == strategy).findFirst();
    }

    /** Returns the option with the preferred strategy, or the first if there is none. */
    public PlacementOption defaultOption() {
        return option(preference).orElse(options.get(0));
    }
}
