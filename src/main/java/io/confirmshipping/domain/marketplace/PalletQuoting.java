package io.confirmshipping.domain.marketplace;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.charges.Consignment;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.charges.Quoting;
import io.confirmshipping.domain.charges.RateCard;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.placement.Requoting;
import java.util.List;
import java.util.function.Function;

/**
 * Judges a seller's pallets by the boxes and the rules of the marketplace, and prices them by its rate cards.
 *
 * @param loads what each shipment holds now
 */
public record PalletQuoting(Quoting quoting, Marketplace marketplace, Function<ShipmentId, Load> loads)
        implements Requoting {

    @Override
    public PlacementOption requote(
            PlacementOption option, ShipmentId shipment, List<PalletGroup> pallets, String rateCard) {
        PlannedShipment planned = option.find(shipment).orElseThrow();
        planned.pallets().misfit().ifPresent(misfit -> {
            throw new CommandRefused(RefusalCode.BOX_LIMIT_EXCEEDED, misfit);
        });
        Load load = loads.apply(shipment);
        PalletEstimate estimate = PalletEstimate.bySeller(pallets, load, marketplace.pallets());
        return estimate.equals(planned.pallets()) ? option : requoted(option, planned.withPallets(estimate), rateCard);
    }

    private PlacementOption requoted(PlacementOption option, PlannedShipment changed, String rateCard) {
        List<PlannedShipment> shipments = option.shipments().stream()
                .map(shipment -> shipment.id().equals(changed.id()) ? changed : shipment)
                .toList();
        List<Consignment> consignments =
                shipments.stream().map(this::consignment).toList();
        RateCard rates = marketplace.rates().named(rateCard);
        List<Quote> quotes = option.quotes().stream()
                .map(quote -> quoting.requote(
                        quote,
                        changed.id(),
                        consignments,
                        marketplace.shipping().of(quote.method()),
                        rates))
                .toList();
        return option.with(shipments, quotes);
    }

    private Consignment consignment(PlannedShipment shipment) {
        return new Consignment(
                shipment.id(),
                shipment.warehouseId(),
                loads.apply(shipment.id()),
                shipment.miles(),
                shipment.pallets());
    }
}
