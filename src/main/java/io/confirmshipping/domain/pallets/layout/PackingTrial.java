package io.confirmshipping.domain.pallets.layout;

import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.pallets.packing.PackedPallet;
import io.confirmshipping.domain.pallets.packing.PalletPacker;
import io.confirmshipping.domain.pallets.packing.PlacedBox;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks for a way to pack a load on a seller's pallets. Failing to find one does not prove that there is none. Source:
 * rules.md#rule-16.
 *
 * <p>A pallet may carry boxes up to the limit of weight, because sellers give what pallets weigh on average.
 */
record PackingTrial(PalletPacker packer, Load load, PalletRules rules) {

    /** The length that packing may lose by rounding each box up to a thousandth of an inch, in a row of 50. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    private static final Comparator<PalletRules> HIGHEST_FIRST =
            Comparator.comparing(PalletRules::heightInches).reversed();

    boolean succeedsOn(List<PalletGroup> groups) {
        Map<PalletRules, Integer> pallets = new LinkedHashMap<>();
        groups.stream()
                .sorted(Comparator.comparing(
                                (PalletGroup group) -> group.dimensions().cubicInches())
                        .reversed())
                .forEach(group -> pallets.merge(room(group), group.quantity(), Integer::sum));
        return holdModel(pallets) || (pallets.size() == 1 ? holdAlike(pallets) : packer.packsOn(load, pallets));
    }

    private PalletRules room(PalletGroup group) {
        Function<BigDecimal, BigDecimal> inches =
                side -> group.dimensions().unit().toInches(side).add(ROUNDING);
        BigDecimal length = group.dimensions().length();
        BigDecimal width = group.dimensions().width();
        return rules.ofSize(
                inches.apply(length.max(width)),
                inches.apply(length.min(width)),
                inches.apply(group.dimensions().height()));
    }

    /** Returns whether pallets as the model packs them stand in the place of these, the highest on the highest. */
    private boolean holdModel(Map<PalletRules, Integer> pallets) {
        List<PalletRules> given = pallets.entrySet().stream()
                .flatMap(entry -> Collections.nCopies(entry.getValue(), entry.getKey()).stream())
                .sorted(HIGHEST_FIRST)
                .toList();
        List<PalletRules> packed = packer.pack(load, rules).stream()
                .flatMap(pallet -> Collections.nCopies(pallet.quantity(), used(pallet)).stream())
                .sorted(HIGHEST_FIRST)
                .toList();
        return packed.size() <= given.size()
                && Stream.iterate(0, i -> i < packed.size(), i -> i + 1)
                        .allMatch(i -> given.get(i).contains(packed.get(i)));
    }

    /** Returns the size of a pallet that just holds these boxes. */
    private PalletRules used(PackedPallet pallet) {
        return rules.ofSize(
                max(pallet, box -> box.x().add(box.length())),
                max(pallet, box -> box.y().add(box.width())),
                max(pallet, box -> box.z().add(box.height())).add(rules.ownHeightInches()));
    }

    private static BigDecimal max(PackedPallet pallet, Function<PlacedBox, BigDecimal> end) {
        return pallet.boxes().stream().map(end).max(BigDecimal::compareTo).orElseThrow();
    }

    private boolean holdAlike(Map<PalletRules, Integer> pallets) {
        Map.Entry<PalletRules, Integer> only = pallets.entrySet().iterator().next();
        return packer.pack(load, only.getKey()).stream()
                        .mapToInt(PackedPallet::quantity)
                        .sum()
                <= only.getValue();
    }
}
