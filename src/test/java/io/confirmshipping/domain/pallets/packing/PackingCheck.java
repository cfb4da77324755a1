package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.pallets.PalletRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Checks packed pallets against the rules, from nothing but what has been packed and where it lies: all boxes once, in
 * their own size, inside, not in each other, supported, and not too heavy together.
 */
final class PackingCheck {
    private static final BigDecimal MIN_SUPPORT = new BigDecimal("0.80");

    /** A box may be taken to be this much larger than it is. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.001");

    private final Load load;
    private final PalletRules rules;
    private final List<String> violations = new ArrayList<>();

    private PackingCheck(Load load, PalletRules rules) {
        this.load = load;
        this.rules = rules;
    }

    /** What is wrong; empty if all is well. */
    static List<String> violations(Load load, PalletRules rules, List<PackedPallet> pallets) {
        PackingCheck check = new PackingCheck(load, rules);
        check.everyBoxOnce(pallets);
        pallets.forEach(check::pallet);
        return check.violations;
    }

    private void everyBoxOnce(List<PackedPallet> pallets) {
        Map<Integer, Integer> expected = new TreeMap<>();
        for (BoxShare share : load.shares()) {
            expected.merge(share.boxIndex(), share.quantity(), Integer::sum);
        }
        Map<Integer, Integer> packed = new TreeMap<>();
        for (PackedPallet pallet : pallets) {
            require(pallet.quantity() >= 1 && !pallet.boxes().isEmpty(), "an empty pallet", pallet);
            pallet.boxes().forEach(box -> packed.merge(box.boxIndex(), pallet.quantity(), Integer::sum));
        }
        require(packed.equals(expected), "boxes packed %s instead of %s".formatted(packed, expected), "");
    }

    private void pallet(PackedPallet pallet) {
        List<PlacedBox> boxes = pallet.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            PlacedBox box = boxes.get(i);
            require(hasItsSize(box), "not the size of its group", box);
            require(isInside(box), "outside of the pallet", box);
            require(isSupported(box, boxes), "not supported", box);
            for (PlacedBox other : boxes.subList(i + 1, boxes.size())) {
                if (base(box, other).signum() > 0
                        && overlap(box.z(), box.height(), other.z(), other.height())
                                        .signum()
                                > 0) {
                    require(false, "within " + other, box);
                }
            }
        }
        BigDecimal kilograms =
                boxes.stream().map(box -> group(box).weight().kilograms()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal max = WeightUnit.LB.toKilograms(rules.pounds().subtract(rules.ownPounds()));
        require(kilograms.compareTo(max) <= 0, "weighs " + kilograms + " kg", "pallet");
    }

    private boolean hasItsSize(PlacedBox box) {
        Dimensions size = group(box).dimensions();
        if (group(box).thisSideUp()) {
            return isRounded(box.height(), inches(size, size.height()))
                    && areRounded(Stream.of(box.length(), box.width()), size, Stream.of(size.length(), size.width()));
        }
        return areRounded(
                Stream.of(box.length(), box.width(), box.height()),
                size,
                Stream.of(size.length(), size.width(), size.height()));
    }

    private static boolean areRounded(Stream<BigDecimal> placed, Dimensions size, Stream<BigDecimal> own) {
        List<BigDecimal> lengths = placed.sorted().toList();
        List<BigDecimal> sides = own.map(side -> inches(size, side)).sorted().toList();
        for (int i = 0; i < sides.size(); i++) {
            if (!isRounded(lengths.get(i), sides.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRounded(BigDecimal placed, BigDecimal own) {
        return placed.compareTo(own) >= 0 && placed.compareTo(own.add(ROUNDING)) < 0;
    }

    private boolean isInside(PlacedBox box) {
        return Stream.of(box.x(), box.y(), box.z()).allMatch(start -> start.signum() >= 0)
                && box.x().add(box.length()).compareTo(rules.lengthInches()) <= 0
                && box.y().add(box.width()).compareTo(rules.widthInches()) <= 0
                && box.z().add(box.height()).add(rules.ownHeightInches()).compareTo(rules.heightInches()) <= 0;
    }

    private static boolean isSupported(PlacedBox box, List<PlacedBox> boxes) {
        if (box.z().signum() == 0) {
            return true;
        }
        BigDecimal support = boxes.stream()
                .filter(below -> below.z().add(below.height()).compareTo(box.z()) == 0)
                .map(below -> base(box, below))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return support.compareTo(MIN_SUPPORT.multiply(box.length()).multiply(box.width())) >= 0;
    }

    /** The area that both take up, seen from above. */
    private static BigDecimal base(PlacedBox a, PlacedBox b) {
        return overlap(a.x(), a.length(), b.x(), b.length()).multiply(overlap(a.y(), a.width(), b.y(), b.width()));
    }

    private static BigDecimal overlap(BigDecimal a, BigDecimal lengthOfA, BigDecimal b, BigDecimal lengthOfB) {
        return a.add(lengthOfA).min(b.add(lengthOfB)).subtract(a.max(b)).max(BigDecimal.ZERO);
    }

    private BoxGroup group(PlacedBox box) {
        return load.contents().boxes().get(box.boxIndex());
    }

    private static BigDecimal inches(Dimensions size, BigDecimal side) {
        return size.unit().toInches(side);
    }

    private void require(boolean right, String otherwise, Object what) {
        if (!right) {
            violations.add(what + ": " + otherwise);
        }
    }
}
