package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.explanation.UnavailableCode.BOX_TOO_HEAVY_FOR_PALLET;
import static io.confirmshipping.domain.explanation.UnavailableCode.BOX_TOO_LARGE_FOR_PALLET;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Checks whether each single box fits on a pallet. */
public final class PalletFit {
    private PalletFit() {}

    /** Returns whether a pallet has room for such a box and can carry it. */
    public static boolean fits(BoxGroup group, PalletRules rules) {
        return Pallet.of(rules).takes(BoxType.of(group));
    }

    /** Returns why the first box group that fits no pallet does not fit; empty if all fit. */
    public static Optional<Explanation> misfit(Load load, PalletRules rules) {
        Pallet pallet = Pallet.of(rules);
        return load.shares().stream()
                .sorted(Comparator.comparingInt(BoxShare::boxIndex))
                .flatMap(share -> misfit(share.boxIndex(), BoxType.of(load.group(share)), pallet, rules).stream())
                .findFirst();
    }

    private static Optional<Explanation> misfit(int boxIndex, BoxType type, Pallet pallet, PalletRules rules) {
        if (!pallet.hasRoomFor(type)) {
            return Optional.of(BOX_TOO_LARGE_FOR_PALLET.of(
                    boxIndex,
                    rules.lengthInches(),
                    rules.widthInches(),
                    rules.heightInches().subtract(rules.ownHeightInches())));
        }
        return pallet.carries(type)
                ? Optional.empty()
                : Optional.of(BOX_TOO_HEAVY_FOR_PALLET.of(boxIndex, rules.usablePounds()));
    }

    /**
     * Returns an error for each box group that no pallet takes ({@code boxes[2]}), in the order of the contents; empty if
     * all fit.
     */
    public static List<FieldError> errors(Load load, PalletRules rules) {
        Pallet pallet = Pallet.of(rules);
        List<FieldError> errors = new ArrayList<>();
        load.shares().stream()
                .sorted(Comparator.comparingInt(BoxShare::boxIndex))
                .forEach(share -> {
                    Position box = Position.of(CommandPart.BOXES, share.boxIndex());
                    BoxType type = BoxType.of(load.group(share));
                    if (!pallet.hasRoomFor(type)) {
                        errors.add(new FieldError(box.then(CommandPart.DIMENSIONS), tooLarge(rules)));
                    }
                    if (!pallet.carries(type)) {
                        errors.add(new FieldError(box.then(CommandPart.WEIGHT), tooHeavy(rules)));
                    }
                });
        return errors.stream().distinct().toList();
    }

    private static Explanation tooLarge(PalletRules rules) {
        return FieldCode.LARGER_THAN_PALLET.of(
                rules.lengthInches(), rules.widthInches(), rules.heightInches().subtract(rules.ownHeightInches()));
    }

    private static Explanation tooHeavy(PalletRules rules) {
        return FieldCode.HEAVIER_THAN_PALLET_CARRIES.of(rules.usablePounds());
    }
}
