package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.marketplace.Requoting;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.util.List;
import java.util.function.Function;

/**
 * The seller's own pallets of a shipment, which replace the estimate. Source: rules.md#rule-16.
 *
 * @param requote returns the option of the shipment with these pallets; the same option if it has them already
 */
public record PalletOverride(ShipmentId shipment, Function<Offer, PlacementOption> requote) {

    /** @param loads returns the current load of each shipment */
    public static PalletOverride of(
            ShipmentId shipment, List<PalletGroup> pallets, Function<ShipmentId, Load> loads, Requoting requoting) {
        List<PalletGroup> groups = List.copyOf(pallets);
        return new PalletOverride(shipment, offer -> requoting.afterOverride(offer, shipment, groups, loads));
    }

    /**
     * Returns the option with these pallets; the same option if it has them already.
     *
     * @throws InvalidInput naming everything that is wrong with the pallets
     * @throws CommandRefused shipment-not-found, box-limit-exceeded
     */
    PlacementOption appliedTo(Offer offer) {
        return requote.apply(offer);
    }

    /**
     * Checks that the pallets of this shipment can still change.
     *
     * @param method the confirmed shipping method of the workflow
     * @throws CommandRefused shipment-not-found, other-shipping-mode, shipment-on-its-way, receiving-has-begun
     */
    void check(ShippingMethod method, ConfirmedShipments confirmed) {
        ShipmentStatus status = confirmed
                .find(shipment)
                .orElseThrow(() -> new CommandRefused(
                        RefusalCode.SHIPMENT_NOT_FOUND, RefusedCode.NO_CONFIRMED_SHIPMENT.of(shipment.value())))
                .status();
        if (method.isSmallParcel()) {
            throw new CommandRefused(RefusalCode.OTHER_SHIPPING_MODE, RefusedCode.PARCELS_HAVE_NO_PALLETS.of());
        }
        if (status.isReceived()) {
            throw new CommandRefused(RefusalCode.RECEIVING_HAS_BEGUN, RefusedCode.RECEIVED_PALLETS_STAY.of());
        }
        if (status.isOnItsWay()) {
            throw new CommandRefused(RefusalCode.SHIPMENT_ON_ITS_WAY, RefusedCode.PALLETS_STAY.of());
        }
    }
}
