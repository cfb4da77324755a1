package io.confirmshipping.domain.shipping;

import java.util.List;

/** How boxes may travel in one marketplace: its methods, in the order in which they are offered, and its ship dates. */
public record ShippingRules(List<MethodRules> methods, ShipDateWindow shipDates) {

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
