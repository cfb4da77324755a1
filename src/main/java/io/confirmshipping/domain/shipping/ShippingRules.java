package io.confirmshipping.domain.shipping;

import static io.confirmshipping.domain.explanation.UnavailableCode.OUTSIDE_SERVICE_AREA;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.explanation.StateName;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of shipping in one marketplace.
 *
 * @param methods in the order in which they are offered
 * @param shipDates where the boxes are; before {@link #from} says where, in the time zone of the marketplace
 * @param quantityChanges what may change of the quantities once they are confirmed
 * @param deliveryWindows that are offered to sellers with carriers of their own
 * @param partnered where partnered carriers take boxes from
 * @param arrival how long a shipment may take
 * @param inquiries how long missing units can be claimed
 */
public record ShippingRules(
        List<MethodRules> methods,
        ShipDateWindow shipDates,
        QuantityChangeLimit quantityChanges,
        DeliveryWindowRules deliveryWindows,
        ServiceArea partnered,
        ArrivalRule arrival,
        InquiryRule inquiries) {

    public ShippingRules {
        methods = List.copyOf(methods);
    }

    /**
     * Returns the rules for boxes from one area.
     *
     * @param states that the area is in
     */
    public ShippingRules from(List<StateName> states, ZoneId zone) {
        List<MethodRules> here =
                partnered.serves(states.stream().map(StateName::code).toList())
                        ? methods
                        : methods.stream()
                                .map(rules -> rules.method().isPartnered()
                                        ? rules.outside(OUTSIDE_SERVICE_AREA.of(
                                                partnered.place().of(), states))
                                        : rules)
                                .toList();
        return new ShippingRules(
                here,
                new ShipDateWindow(zone, shipDates.daysAhead()),
                quantityChanges,
                deliveryWindows,
                partnered,
                arrival,
                inquiries);
    }

    /** Returns whether a box needs a heavy-package label. Source: rules.md#rule-7. */
    public boolean isHeavy(BoxGroup group) {
        return methods.stream().flatMap(rules -> rules.boxLimit().stream()).anyMatch(limit -> limit.isHeavy(group));
    }

    /** @throws IllegalStateException if there are none for this method */
    public MethodRules of(ShippingMethod method) {
        return methods.stream()
                .filter(rules -> rules.method().equals(method))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rules for " + method));
    }

    /** Returns how long a quote holds once the placement is accepted, for the methods whose quotes do not hold without end. */
    public Map<ShippingMethod, Duration> quoteValidity() {
        Map<ShippingMethod, Duration> periods = new HashMap<>();
        methods.forEach(rules -> rules.quoteValidity().ifPresent(period -> periods.put(rules.method(), period)));
        return periods;
    }
}
