package io.confirmshipping.domain.marketplace;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.pallets.packing.PalletFit;
import io.confirmshipping.domain.placement.BoxSizes;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Checks that every box can travel, on a pallet or as a small parcel, and that some center takes it; placing any other would be in
 * vain.
 */
public record Transportable(Marketplace marketplace) {

    /** @throws InvalidInput naming every box that cannot travel in any way, or that no center takes */
    public void check(List<BoxGroup> boxes) {
        List<FieldError> errors = IntStream.range(0, boxes.size())
                .boxed()
                .flatMap(index -> error(boxes.get(index)).stream()
                        .map(error -> new FieldError(Position.of(CommandPart.BOXES, index), error)
                                .given(boxes.get(index).measures())))
                .toList();
        FieldErrors.throwIfAny(errors);
    }

    private Optional<Explanation> error(BoxGroup group) {
        if (!travels(group)) {
            return Optional.of(fitsNoCarrier());
        }
        BoxSizes sizes = marketplace.network().sizes();
        return sizes.of(group).isPresent() ? Optional.empty() : Optional.of(sizes.takenByNoCenter());
    }

    private boolean travels(BoxGroup group) {
        return PalletFit.fits(group, marketplace.pallets())
                || marketplace.shipping().methods().stream()
                        .filter(rules -> rules.method().isSmallParcel())
                        .anyMatch(rules -> rules.takes(group));
    }

    private Explanation fitsNoCarrier() {
        PalletRules pallet = marketplace.pallets();
        return FieldCode.FITS_NO_CARRIER.of(
                pallet.lengthInches(),
                pallet.widthInches(),
                pallet.heightInches().subtract(pallet.ownHeightInches()),
                pallet.usablePounds()
                        .min(marketplace.network().sizes().oversize().pounds()));
    }
}
