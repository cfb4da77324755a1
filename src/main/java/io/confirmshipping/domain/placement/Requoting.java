package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.PalletGroup;
import java.util.List;

/** Puts the seller's pallets in the place of an estimate, and quotes again what depends on them. */
public interface Requoting {

    /**
     * @param shipment of the option
     * @param rateCard the name of the card that the option was quoted with; the prices stay those
     * @return the option itself if these are its pallets already
     * @throws InvalidInput naming everything that the pallets of this shipment cannot be
     * @throws CommandRefused box-limit-exceeded if the shipment cannot be on pallets at all
     */
    PlacementOption requote(PlacementOption option, ShipmentId shipment, List<PalletGroup> pallets, String rateCard);
}
