package io.confirmshipping.domain.pallets.layout;

import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.PalletWarningCode;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.pallets.PalletEstimator;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.pallets.override.PalletCheck;
import io.confirmshipping.domain.pallets.packing.PalletFit;
import io.confirmshipping.domain.pallets.packing.PalletPacker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Estimates pallets by packing them. The layout is not stored: the same boxes are packed the same way again. */
public record PalletModel(PalletPacker packer) implements PalletEstimator {

    private record Question(Load load, PalletRules rules) {

        /** Leaves out the contents, which all loads of an answer share and which take long to read. */
        @Override
        public int hashCode() {
            return Objects.hash(load.shares(), rules);
        }
    }

    @Override
    public PalletEstimate estimate(Load load, PalletRules rules) {
        Optional<Explanation> misfit = PalletFit.misfit(load, rules);
        if (misfit.isPresent()) {
            return PalletEstimate.impossible(misfit.get());
        }
        List<PalletGroup> pallets =
                layout(load, rules).stream().map(LoadedPallet::pallet).toList();
        int count = pallets.stream().mapToInt(PalletGroup::quantity).sum();
        return PalletEstimate.byModel(
                PalletGrouping.group(pallets), rules.typicalCubicInches(count, load.cubicInches()));
    }

    @Override
    public PalletEstimate bySeller(List<PalletGroup> pallets, Load load, PalletRules rules) {
        new PalletCheck(pallets, load, rules).pass();
        boolean packed = new PackingTrial(packer, load, rules).succeedsOn(pallets);
        return PalletEstimate.bySeller(
                pallets, packed ? Optional.empty() : Optional.of(PalletWarningCode.NO_WAY_FOUND.of()));
    }

    @Override
    public PalletEstimator forOneAnswer() {
        Map<Question, PalletEstimate> estimates = new HashMap<>();
        return new PalletEstimator() {
            @Override
            public PalletEstimate estimate(Load load, PalletRules rules) {
                return estimates.computeIfAbsent(
                        new Question(load, rules), question -> PalletModel.this.estimate(load, rules));
            }

            @Override
            public PalletEstimate bySeller(List<PalletGroup> pallets, Load load, PalletRules rules) {
                return PalletModel.this.bySeller(pallets, load, rules);
            }
        };
    }

    /**
     * Returns every pallet with its boxes; equal pallets are one entry. The load must be one for which an estimate is
     * possible.
     */
    public List<LoadedPallet> layout(Load load, PalletRules rules) {
        PalletMeasurement measurement = new PalletMeasurement(load, rules);
        return packer.pack(load, rules).stream()
                .map(packed -> new LoadedPallet(measurement.measure(packed), packed.boxes()))
                .toList();
    }
}
