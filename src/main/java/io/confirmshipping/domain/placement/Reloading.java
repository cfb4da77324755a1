package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipping.ShippingMethod;

/** Estimates and quotes a confirmed shipment again, once it has other boxes than were confirmed. */
public interface Reloading {

    /**
     * The option as it is with these boxes: what is in the shipment, its pallets unless they are the seller's own, and what
     * shipping it costs. Of the quotes only that of the confirmed method is made again; the others can no longer be had.
     *
     * @param shipment of the option
     * @param method that was confirmed
     * @param load what is in the shipment now
     * @param rateCard the name of the card that the option was quoted with; the prices stay those
     */
    PlacementOption reload(
            PlacementOption option, ShipmentId shipment, ShippingMethod method, Load load, String rateCard);
}
