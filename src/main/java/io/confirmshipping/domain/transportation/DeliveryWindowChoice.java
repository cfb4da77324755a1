package io.confirmshipping.domain.transportation;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipping.ShippingRules;
import java.util.function.Predicate;

/**
 * A seller's choice of a delivery window.
 *
 * @param names whether the seller's ID is the one of a window
 */
public record DeliveryWindowChoice(ShipmentId shipment, Predicate<DeliveryWindow> names, ShippingRules rules) {

    /** @throws InvalidInput if it is none of the windows that are offered */
    public DeliveryWindow among(ShipmentTransportation said) {
        return said.windows(rules.deliveryWindows(), rules.shipDates().zone()).stream()
                .filter(names)
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInput(Position.of(CommandPart.DELIVERY_WINDOW), FieldCode.NO_DELIVERY_WINDOW.of()));
    }
}
