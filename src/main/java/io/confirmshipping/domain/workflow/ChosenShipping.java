package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.ShipDateCode;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.ShipDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A shipping choice to be confirmed, as a summary has it.
 *
 * @param total the sum of the charges
 * @param destinations the codes of the centers that the chosen option ships to
 */
public record ChosenShipping(LocalDate shipDate, Money total, List<String> destinations) {

    public ChosenShipping {
        destinations = List.copyOf(destinations);
    }

    static ChosenShipping of(ShippingChoice choice, Offer offer) {
        return new ChosenShipping(
                choice.shipDate(),
                choice.charges(offer).total(),
                offer.option(choice.option()).destinations());
    }

    /** Returns whether boxes can still ship to all destinations on the chosen day. Source: rules.md#rule-24. */
    boolean canShip(ShipDays shipDays, Instant now) {
        return obstacle(shipDays, now).isEmpty();
    }

    /** Returns why boxes can no longer ship on the chosen day, and what to do; empty if they can. */
    Optional<Explanation> obstacle(ShipDays shipDays, Instant now) {
        if (shipDays.window().isPast(shipDate, now)) {
            return Optional.of(ShipDateCode.SHIP_DATE_HAS_PASSED.of(shipDate));
        }
        return Optional.of(shipDays.closures().of(destinations, shipDate, shipDate))
                .filter(closed -> !closed.isEmpty())
                .map(closed -> ShipDateCode.DESTINATIONS_CLOSED
                        .of(closed.explanations(), shipDate)
                        .then((shipDays.areOpenOnSomeDay(destinations, now)
                                        ? ShipDateCode.CHOOSE_ANOTHER_SHIP_DATE
                                        : ShipDateCode.CHOOSE_ANOTHER_PLACEMENT_OPTION)
                                .of()));
    }
}
