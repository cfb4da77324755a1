package io.confirmshipping.domain.placement;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fulfillment centers of one marketplace, the places of their buyers, and the fees of placing boxes.
 *
 * @param places where buyers live, in proportion to the people there, and where boxes can come from
 * @param closures the state of the network, day by day
 * @param validity how long an offered placement can be confirmed. Source: rules.md#rule-3
 */
public record Network(
        List<FulfillmentCenter> centers,
        Places places,
        BoxSizes sizes,
        Map<PlacementStrategy, StrategyRules> strategies,
        PlacementTariff fees,
        List<Closure> closures,
        Duration validity) {

    public Network {
        centers = List.copyOf(centers);
        closures = List.copyOf(closures);
    }

    /** Returns the center with this code, unless it has left the network. */
    public Optional<FulfillmentCenter> center(String code) {
        return centers.stream().filter(center -> center.code().equals(code)).findFirst();
    }

    /** Returns the centers that boxes can be sent to on this day, in the time zone of the marketplace. */
    public List<FulfillmentCenter> openOn(LocalDate day) {
        return centers.stream()
                .filter(center -> closure(center.code(), day).isEmpty())
                .toList();
    }

    /** Returns the closure of this center on this day; empty if it is open. */
    public Optional<Closure> closure(String center, LocalDate day) {
        return closures.stream()
                .filter(closure -> closure.center().equals(center) && closure.isOn(day))
                .findFirst();
    }
}
