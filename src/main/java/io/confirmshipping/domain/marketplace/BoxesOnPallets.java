package io.confirmshipping.domain.marketplace;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.explanation.EditCode;
import io.confirmshipping.domain.pallets.packing.PalletFit;

/**
 * Checks that the boxes of a shipment can travel to its center on pallets.
 *
 * @param warehouseId the code of the center
 */
record BoxesOnPallets(Marketplace marketplace, String warehouseId) {

    /** @throws CommandRefused box-limit-exceeded */
    void check(Load load) {
        for (BoxShare share : load.shares()) {
            BoxGroup group = load.group(share);
            if (!fits(group)) {
                throw new CommandRefused(
                        RefusalCode.BOX_LIMIT_EXCEEDED,
                        EditCode.BOX_FITS_NO_PALLET_THERE.of(
                                group.weight().pounds().stripTrailingZeros(),
                                group.dimensions().length(),
                                group.dimensions().width(),
                                group.dimensions().height(),
                                group.dimensions().unit().name(),
                                warehouseId));
            }
        }
    }

    private boolean fits(BoxGroup group) {
        return PalletFit.fits(group, marketplace.pallets())
                && marketplace
                        .network()
                        .sizes()
                        .of(group)
                        .filter(size -> marketplace.network().takes(warehouseId, size))
                        .isPresent();
    }
}
