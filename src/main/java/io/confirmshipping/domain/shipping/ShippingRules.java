package io.confirmshipping.domain.shipping;

import java.util.List;

/**
 * The rules of shipping in one marketplace.
 *
 * @param methods in the order in which they are offered
 * @param quantityChanges what may change of the quantities once they are confirmed
 */
public record ShippingRules(List<MethodRules> methods, ShipDateWindow shipDates, QuantityChangeLimit quantityChanges) {

    public ShippingRules {
        methods = List.copyOf(methods);
    }

    public MethodRules of(ShippingMethod method) {
        return methods.stream()
                .filter(rules -> rules.method().equals(method))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rules for " + method));
    }
}
