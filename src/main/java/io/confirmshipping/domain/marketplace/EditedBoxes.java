package io.confirmshipping.domain.marketplace;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.pallets.packing.PalletFit;
import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.text.Hundredths;
import java.util.Optional;

/**
 * Checks that the boxes of a shipment can still travel as they were confirmed to, after a quantity edit. Source:
 * rules.md#rule-11.
 *
 * @param method that was confirmed
 * @param warehouseId the code of their destination
 */
record EditedBoxes(Marketplace marketplace, ShippingMethod method, String warehouseId) {

    /**
     * @param load what the shipment holds now
     * @throws CommandRefused box-limit-exceeded
     */
    void check(Load load) {
        load.shares().stream().map(load::group).forEach(this::check);
    }

    /** Returns whether a box can travel. */
    boolean allows(BoxGroup group) {
        try {
            check(group);
            return true;
        } catch (CommandRefused refused) {
            return false;
        }
    }

    private void check(BoxGroup group) {
        Optional<BoxSize> size = marketplace.network().sizes().of(group);
        if (size.isEmpty() || !(method.isSmallParcel() || PalletFit.fits(group, marketplace.pallets()))) {
            throw refusal(group, "too much for a center or a pallet");
        }
        if (!marketplace.network().takes(warehouseId, size.get())) {
            throw refusal(group, "which makes it oversize, and %s takes no oversize boxes".formatted(warehouseId));
        }
    }

    private static CommandRefused refusal(BoxGroup group, String why) {
        return new CommandRefused(
                RefusalCode.BOX_LIMIT_EXCEEDED,
                "A box would weigh %s lb, %s. Let it hold fewer units."
                        .formatted(Hundredths.above(group.weight().pounds()), why));
    }
}
