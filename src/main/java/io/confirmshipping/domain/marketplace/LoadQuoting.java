package io.confirmshipping.domain.marketplace;

import io.confirmshipping.domain.charges.Consignment;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.placement.Reloading;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.util.List;

/** Estimates and quotes by the models and the rate cards that the offer was made with. */
public record LoadQuoting(Offering offering, Marketplace marketplace) implements Reloading {

    @Override
    public PlacementOption reload(
            PlacementOption option, ShipmentId shipment, ShippingMethod method, Load load, String rateCard) {
        PlannedShipment before = option.find(shipment).orElseThrow();
        PlannedShipment now = before.holding(load, pallets(before.pallets(), load));
        Consignment consignment = new Consignment(shipment, now.warehouseId(), load, now.miles(), now.pallets());
        List<PlannedShipment> shipments = option.shipments().stream()
                .map(other -> other.id().equals(shipment) ? now : other)
                .toList();
        List<Quote> quotes = option.quotes().stream()
                .map(quote -> quote.method().equals(method) ? requote(quote, consignment, rateCard) : quote)
                .toList();
        return option.with(shipments, quotes);
    }

    private PalletEstimate pallets(PalletEstimate before, Load load) {
        return before.isSellers() ? before : offering.pallets().estimate(load, marketplace.pallets());
    }

    private Quote requote(Quote quote, Consignment consignment, String rateCard) {
        return offering.quoting()
                .requote(
                        quote,
                        consignment,
                        marketplace.shipping().of(quote.method()),
                        marketplace.rates().named(rateCard));
    }
}
