package io.confirmshipping.domain.marketplace;

import static io.confirmshipping.domain.explanation.EditCode.BOX_WOULD_BE_OVERSIZE;
import static io.confirmshipping.domain.explanation.EditCode.BOX_WOULD_FIT_NOWHERE;
import static io.confirmshipping.domain.explanation.EditCode.HOLD_FEWER_UNITS;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.pallets.packing.PalletFit;
import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.text.Hundredths;
import java.math.BigDecimal;
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
        BigDecimal weight = Hundredths.above(group.weight().pounds());
        Optional<BoxSize> size = marketplace.network().sizes().of(group);
        if (size.isEmpty() || !(method.isSmallParcel() || PalletFit.fits(group, marketplace.pallets()))) {
            throw refusal(BOX_WOULD_FIT_NOWHERE.of(weight));
        }
        if (!marketplace.network().takes(warehouseId, size.get())) {
            throw refusal(BOX_WOULD_BE_OVERSIZE.of(weight, warehouseId));
        }
    }

    private static CommandRefused refusal(Explanation why) {
        return new CommandRefused(RefusalCode.BOX_LIMIT_EXCEEDED, why.then(HOLD_FEWER_UNITS.of()));
    }
}
