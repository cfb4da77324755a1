package io.confirmshipping.domain.pallets.layout;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.pallets.PalletEstimator;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.pallets.packing.PalletFit;
import io.confirmshipping.domain.pallets.packing.PalletPacker;
import java.util.List;

/** Estimates pallets by packing them. The layout is not kept: packed again, the same boxes lie in the same places. */
public record PalletModel(PalletPacker packer) implements PalletEstimator {

    @Override
    public PalletEstimate estimate(Load load, PalletRules rules) {
        List<FieldError> misfits = PalletFit.errors(load, rules);
        if (!misfits.isEmpty()) {
            FieldError first = misfits.get(0);
            return PalletEstimate.impossible(first.field() + " " + first.message());
        }
        return PalletEstimate.byModel(LikePallets.together(
                layout(load, rules).stream().map(LoadedPallet::pallet).toList()));
    }

    /** Every pallet with its boxes; those that are packed alike are one. Of a load for which there is an estimate. */
    public List<LoadedPallet> layout(Load load, PalletRules rules) {
        Measuring measuring = new Measuring(load, rules);
        return packer.pack(load, rules).stream()
                .map(packed -> new LoadedPallet(measuring.measure(packed), packed.boxes()))
                .toList();
    }
}
