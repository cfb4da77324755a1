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
 * @param closures the state of the network, by ship date
 * @param validity how long an offered placement can be confirmed. Source: rules.md#rule-3
 */
public record Network(
        List<FulfillmentCenter> centers,
        Places places,
        BoxSizes sizes,
        Map<PlacementStrategy, StrategyRules> strategies,
        PlacementTariff fees,
        Closures closures,
        Duration validity) {

    public Network {
        centers = List.copyOf(centers);
    }

    /** Returns the same network with other fees. */
    public Network with(PlacementTariff others) {
        return new Network(centers, places, sizes, strategies, others, closures, validity);
    }

    /** Returns the center with this code, unless it has left the network. */
    public Optional<FulfillmentCenter> center(String code) {
        return centers.stream().filter(center -> center.code().equals(code)).findFirst();
    }

    /** Returns whether a center takes boxes of this size; one that has left the network keeps what was confirmed to it. */
    public boolean takes(String center, BoxSize size) {
        return center(center).map(known -> known.takes(size)).orElse(true);
    }

    /** Returns the centers that boxes can be sent to if they ship on this day. */
    public List<FulfillmentCenter> openOn(LocalDate shipDate) {
        return centers.stream()
                .filter(center -> closures.of(center.code(), shipDate).isEmpty())
                .toList();
    }
}
