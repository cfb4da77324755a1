package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.placement.Closures;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.CarrierRequest;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A seller's request for a way to ship, with the rules that apply to it.
 *
 * @param perShipment the methods of single shipments of the option, all or some; must not differ from {@code method}
 * @param asked the carrier; the default carrier of the method if empty
 * @param option the option; the default option if empty
 * @param closures of the centers
 */
public record ShippingRequest(
        LocalDate shipDate,
        ShippingMethod method,
        List<ShipmentMethod> perShipment,
        Optional<CarrierRequest> asked,
        Optional<PlacementOptionId> option,
        ShippingRules rules,
        Closures closures) {

    public ShippingRequest {
        perShipment = List.copyOf(perShipment);
    }

    ShipDays shipDays() {
        return new ShipDays(rules.shipDates(), closures);
    }

    /** @throws CommandRefused mixed-shipping-modes. Source: rules.md#rule-5 */
    ShippingMethod checkedMethod() {
        if (!perShipment.stream().map(ShipmentMethod::method).allMatch(method::equals)) {
            throw new CommandRefused(RefusalCode.MIXED_SHIPPING_MODES, RefusedCode.SAME_METHOD_EVERYWHERE.of());
        }
        return method;
    }

    /** @throws InvalidInput naming every shipment that is not of this option, or is named twice */
    void checkShipments(PlacementOption chosen) {
        new NamedShipments(perShipment.stream().map(ShipmentMethod::shipmentId).toList()).check(chosen);
    }

    /** Returns whether this carrier is asked for, or none. */
    boolean isFor(Carrier carrier) {
        return asked.map(named -> rules.of(method).isCarrier(named, carrier)).orElse(true);
    }

    /** @throws CommandRefused carrier-not-available */
    Carrier checkedCarrier() {
        MethodRules offered = rules.of(method);
        return asked.map(offered::carrier).orElseGet(offered::defaultCarrier);
    }
}
