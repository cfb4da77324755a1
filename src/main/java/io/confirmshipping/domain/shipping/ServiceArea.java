package io.confirmshipping.domain.shipping;

import io.confirmshipping.domain.explanation.PlaceCode;
import java.util.Collection;
import java.util.Set;

/**
 * The states that partnered carriers take boxes from. Source: rules.md#rule-20.
 *
 * @param place what they are called together
 * @param states two letters each
 */
public record ServiceArea(PlaceCode place, Set<String> states) {

    public ServiceArea {
        states = Set.copyOf(states);
    }

    /** Returns whether carriers take boxes from any of these states. */
    boolean serves(Collection<String> origins) {
        return origins.stream().anyMatch(states::contains);
    }
}
