package io.confirmshipping.function.inbound.view;

import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipping.ShippingRules;
import io.confirmshipping.domain.transportation.DeliveryWindow;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The delivery windows of a shipment of a plan. */
public record ShownWindows(ShownPlan plan, ShipmentId shipment) {

    /** Returns the windows that can still be chosen. */
    public List<DeliveryWindow> validAt(Instant now) {
        return offered().filter(window -> window.isValidAt(now)).toList();
    }

    /** Returns whether a window with this ID was offered last, or is chosen. */
    public boolean has(String id) {
        return Stream.concat(offered(), chosen())
                .anyMatch(window -> DeliveryWindowView.id(plan.id(), window).equals(id));
    }

    private Stream<DeliveryWindow> chosen() {
        return ShownTransportation.of(plan).transportation().find(shipment).stream()
                .flatMap(said -> said.chosenWindow().stream());
    }

    private Stream<DeliveryWindow> offered() {
        ShippingRules rules = plan.marketplace().shipping();
        return ShownTransportation.of(plan).transportation().find(shipment).stream()
                .flatMap(said ->
                        said.windows(rules.deliveryWindows(), rules.shipDates().zone()).stream());
    }
}
