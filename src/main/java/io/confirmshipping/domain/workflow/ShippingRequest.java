package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.CommandPart.SHIPMENT;
import static io.confirmshipping.domain.CommandPart.SHIPMENTS;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.placement.Closures;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.CarrierRequest;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingRules;
import io.confirmshipping.domain.text.PlainText;
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
            throw new CommandRefused(
                    RefusalCode.MIXED_SHIPPING_MODES,
                    "All shipments of a workflow travel by one shipping mode and one shipping solution. Ask for the same ones everywhere, or send the boxes in two workflows.");
        }
        return method;
    }

    /** @throws InvalidInput naming every shipment that is not of this option, or is named twice */
    void checkShipments(PlacementOption chosen) {
        List<String> shipments = chosen.shipments().stream()
                .map(shipment -> shipment.id().value())
                .toList();
        FieldErrors errors = new FieldErrors();
        FieldErrors.Duplicates<String> named = errors.duplicates(FieldCode.NAME_EVERY_SHIPMENT_ONCE);
        for (int i = 0; i < perShipment.size(); i++) {
            Position position = Position.of(SHIPMENTS, i).then(SHIPMENT);
            String shipment = perShipment.get(i).shipmentId();
            if (shipments.contains(shipment)) {
                named.check(shipment, position);
            } else {
                errors.add(
                        position,
                        FieldCode.NO_SHIPMENT_OF_OPTION.of(chosen.id().value(), shipments),
                        PlainText.shown(shipment));
            }
        }
        errors.throwIfAny();
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
