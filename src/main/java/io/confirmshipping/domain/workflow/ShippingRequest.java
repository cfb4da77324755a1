package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.Explanation;
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
import java.time.Instant;
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
    private void checkMethod() {
        if (!perShipment.stream().map(ShipmentMethod::method).allMatch(method::equals)) {
            throw new CommandRefused(RefusalCode.MIXED_SHIPPING_MODES, RefusedCode.SAME_METHOD_EVERYWHERE.of());
        }
    }

    /**
     * Returns the choice that this request asks for.
     *
     * @param chosen the option
     * @param advice how to ship on a day on which one of its destinations is closed
     * @throws CommandRefused mixed-shipping-modes, ship-date-out-of-range, destination-closed, carrier-not-available,
     *     box-limit-exceeded
     * @throws InvalidInput as {@link #checkShipments}
     */
    ShippingChoice choice(PlacementOption chosen, Explanation advice, Instant now) {
        checkMethod();
        checkShipments(chosen);
        LocalDate date = shipDays().check(shipDate, chosen, advice, now);
        ShippingChoice choice = new ShippingChoice(chosen.id(), date, method, checkedCarrier());
        chosen.quote(method).checkAvailable(choice.carrier());
        return choice;
    }

    /** @throws InvalidInput naming every shipment that is not of this option, or is named twice */
    void checkShipments(PlacementOption chosen) {
        new NamedShipments(perShipment.stream().map(ShipmentMethod::shipmentId).toList()).check(chosen);
    }

    /**
     * Returns whether this asks for nothing but another ship date, or the same.
     *
     * @throws CommandRefused mixed-shipping-modes
     */
    boolean keepsAllButDate(ShippingChoice choice) {
        checkMethod();
        return method.equals(choice.method())
                && option.map(choice.option()::equals).orElse(true)
                && isFor(choice.carrier());
    }

    /** Returns whether this carrier is asked for, or none. */
    private boolean isFor(Carrier carrier) {
        return asked.map(named -> rules.of(method).isCarrier(named, carrier)).orElse(true);
    }

    /** @throws CommandRefused carrier-not-available */
    private Carrier checkedCarrier() {
        MethodRules offered = rules.of(method);
        return asked.map(offered::carrier).orElseGet(offered::defaultCarrier);
    }
}
