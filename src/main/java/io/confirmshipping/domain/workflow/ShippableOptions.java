package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.ShipDays;
import java.time.Instant;
import java.util.List;

/**
 * The placement options that some shipping method can be chosen for, as a summary has them.
 *
 * @param destinations of each option, as codes of centers
 */
public record ShippableOptions(List<List<String>> destinations) {

    public ShippableOptions {
        destinations = List.copyOf(destinations);
    }

    static ShippableOptions of(List<PlacementOption> options) {
        return new ShippableOptions(options.stream()
                .filter(PlacementOption::isShippable)
                .map(PlacementOption::destinations)
                .toList());
    }

    boolean isEmpty() {
        return destinations.isEmpty();
    }

    /** Returns whether boxes can ship to all destinations of some option on a day that can be chosen now. Source: rules.md#rule-24. */
    boolean canShip(ShipDays shipDays, Instant now) {
        return destinations.stream().anyMatch(centers -> shipDays.areOpenOnSomeDay(centers, now));
    }
}
