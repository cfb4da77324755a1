package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** One way to spread the boxes over fulfillment centers, and what it costs with every shipping method. */
public record PlacementOption(
        PlacementOptionId id,
        PlacementStrategy strategy,
        Money fee,
        List<PlannedShipment> shipments,
        List<Quote> quotes) {

    public PlacementOption {
        shipments = List.copyOf(shipments);
        quotes = List.copyOf(quotes);
    }

    public Optional<PlannedShipment> find(ShipmentId shipment) {
        return shipments.stream()
                .filter(planned -> planned.id().equals(shipment))
                .findFirst();
    }

    public Quote quote(ShippingMethod method) {
        return quotes.stream()
                .filter(quote -> quote.method().equals(method))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Option " + id + " has no quote for " + method));
    }
}
