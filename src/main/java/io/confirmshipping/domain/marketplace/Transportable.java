package io.confirmshipping.domain.marketplace;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.pallets.packing.PalletFit;
import java.util.List;
import java.util.stream.IntStream;

/** Checks that every box can travel, on a pallet or as a small parcel; placing any other would be in vain. */
record Transportable(Marketplace marketplace) {

    /** @throws InvalidInput naming every box that fits neither */
    void check(Contents contents) {
        List<FieldError> errors = IntStream.range(0, contents.boxes().size())
                .filter(index -> !travels(contents.boxes().get(index)))
                .mapToObj(index -> new FieldError(Position.of(CommandPart.BOXES, index), explanation()))
                .toList();
        FieldErrors.throwIfAny(errors);
    }

    private boolean travels(BoxGroup group) {
        return PalletFit.fits(group, marketplace.pallets())
                || marketplace.shipping().methods().stream()
                        .filter(rules -> rules.method().isSmallParcel())
                        .anyMatch(rules -> rules.takes(group));
    }

    private Explanation explanation() {
        PalletRules pallet = marketplace.pallets();
        return FieldCode.FITS_NO_CARRIER.of(
                pallet.lengthInches(),
                pallet.widthInches(),
                pallet.heightInches().subtract(pallet.ownHeightInches()),
                pallet.usablePounds()
                        .min(marketplace.network().sizes().oversize().pounds()));
    }
}
