package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.Requoting;
import java.util.List;

/**
 * What a seller says that the pallets of a shipment are, instead of the estimate.
 *
 * @param requoting how that is judged and priced
 */
public record PalletOverride(ShipmentId shipment, List<PalletGroup> pallets, Requoting requoting) {

    public PalletOverride {
        pallets = List.copyOf(pallets);
    }

    /**
     * The option with these pallets; itself if it has them already.
     *
     * @throws InvalidInput naming everything that the pallets cannot be
     * @throws Refused shipment-not-found, box-limit-exceeded
     */
    PlacementOption appliedTo(Offer offer) {
        return requoting.requote(offer.optionOf(shipment), shipment, pallets, offer.rateCard());
    }
}
