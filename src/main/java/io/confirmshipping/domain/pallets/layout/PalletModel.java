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
import io.confirmshipping.domain.pallets.packing.TimeLimit;
import io.confirmshipping.domain.pallets.packing.search.Deadline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Estimates pallets by packing them. The layout is not stored: the same boxes are packed the same way again.
 *
 * @param timeLimit of one answer, however many loads it is about
 */
public record PalletModel(PalletPacker packer, TimeLimit timeLimit) implements PalletEstimator {

    private record Question(Load load, PalletRules rules) {}

    @Override
    public PalletEstimate estimate(Load load, PalletRules rules) {
        return estimate(load, rules, timeLimit.start());
    }

    @Override
    public PalletEstimate bySeller(List<PalletGroup> pallets, Load load, PalletRules rules) {
        return bySeller(pallets, load, rules, timeLimit.start());
    }

    @Override
    public PalletEstimator forOneAnswer() {
        Deadline deadline = timeLimit.start();
        Map<Question, PalletEstimate> estimates = new HashMap<>();
        return new PalletEstimator() {
            @Override
            public PalletEstimate estimate(Load load, PalletRules rules) {
                return estimates.computeIfAbsent(
                        new Question(load, rules), question -> PalletModel.this.estimate(load, rules, deadline));
            }

            @Override
            public PalletEstimate bySeller(List<PalletGroup> pallets, Load load, PalletRules rules) {
                return PalletModel.this.bySeller(pallets, load, rules, deadline);
            }
        };
    }

    private PalletEstimate bySeller(List<PalletGroup> pallets, Load load, PalletRules rules, Deadline deadline) {
        new PalletCheck(pallets, load, rules).pass();
        boolean packed = new PackingTrial(packer, load, rules, deadline).succeedsOn(pallets);
        return PalletEstimate.bySeller(
                pallets, packed ? Optional.empty() : Optional.of(PalletWarningCode.NO_WAY_FOUND.of()));
    }

    private PalletEstimate estimate(Load load, PalletRules rules, Deadline deadline) {
        Optional<Explanation> misfit = PalletFit.misfit(load, rules);
        if (misfit.isPresent()) {
            return PalletEstimate.impossible(misfit.get());
        }
        List<PalletGroup> pallets =
                layout(load, rules, deadline).stream().map(LoadedPallet::pallet).toList();
        int count = pallets.stream().mapToInt(PalletGroup::quantity).sum();
        return PalletEstimate.byModel(
                PalletGrouping.group(pallets), rules.typicalCubicInches(count, load.cubicInches()));
    }

    /**
     * Returns every pallet with its boxes; equal pallets are one entry. The load must be one for which an estimate is
     * possible.
     */
    public List<LoadedPallet> layout(Load load, PalletRules rules) {
        return layout(load, rules, timeLimit.start());
    }

    private List<LoadedPallet> layout(Load load, PalletRules rules, Deadline deadline) {
        PalletMeasurement measurement = new PalletMeasurement(load, rules);
        return packer.pack(load, rules, deadline).stream()
                .map(packed -> new LoadedPallet(measurement.measure(packed), packed.boxes()))
                .toList();
    }
}
