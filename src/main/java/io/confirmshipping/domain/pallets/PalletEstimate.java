package io.confirmshipping.domain.pallets;

import io.confirmshipping.domain.explanation.Explanation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pallets that a shipment needs.
 *
 * @param origin whose estimate it is
 * @param groups at least one, unless there is a misfit
 * @param typicalCubicInches the volume by which the model's pallets are priced, which grows with the boxes; empty for pallets
 *     that are priced by their sizes
 * @param misfit why there is no estimate: the box that no pallet takes
 * @param warning why the seller's pallets may be wrong
 */
public record PalletEstimate(
        Origin origin,
        List<PalletGroup> groups,
        Optional<BigDecimal> typicalCubicInches,
        Optional<Explanation> misfit,
        Optional<Explanation> warning) {

    private static final BigDecimal CUBIC_INCHES_PER_CUBIC_FOOT = BigDecimal.valueOf(1728);

    /** The origin of an estimate. */
    public enum Origin {
        MODEL,
        SELLER
    }

    public PalletEstimate {
        groups = List.copyOf(groups);
    }

    /** @param typicalCubicInches that freight is priced by, instead of the volume of these pallets. Source: rules.md#rule-21. */
    public static PalletEstimate byModel(List<PalletGroup> groups, BigDecimal typicalCubicInches) {
        return new PalletEstimate(
                Origin.MODEL, groups, Optional.of(typicalCubicInches), Optional.empty(), Optional.empty());
    }

    /** @param misfit names the box that no pallet takes, and why */
    public static PalletEstimate impossible(Explanation misfit) {
        return new PalletEstimate(Origin.MODEL, List.of(), Optional.empty(), Optional.of(misfit), Optional.empty());
    }

    /** @param warning why the pallets may be wrong; empty if the boxes can be packed on them */
    public static PalletEstimate bySeller(List<PalletGroup> groups, Optional<Explanation> warning) {
        return new PalletEstimate(Origin.SELLER, groups, Optional.empty(), Optional.empty(), warning);
    }

    public boolean isSellers() {
        return origin == Origin.SELLER;
    }

    /** Returns whether it has the same pallets as another estimate of the same origin; one may warn of them, and the other not. */
    public boolean hasPalletsOf(PalletEstimate other) {
        return origin == other.origin && groups.equals(other.groups);
    }

    /** Returns the number of pallets; 0 if there is a misfit. */
    public int count() {
        return groups.stream().mapToInt(PalletGroup::quantity).sum();
    }

    /** Returns the weight of boxes and pallets together, in pounds. */
    public BigDecimal pounds() {
        return sum(PalletGroup::pounds);
    }

    /** Returns the volume by which the loaded pallets are priced, in cubic inches. */
    public BigDecimal cubicInches() {
        return typicalCubicInches.orElseGet(() -> sum(PalletGroup::cubicInches));
    }

    /** Returns the density, which decides the freight class. There must be at least one pallet. */
    public BigDecimal poundsPerCubicFoot() {
        return pounds().multiply(CUBIC_INCHES_PER_CUBIC_FOOT).divide(cubicInches(), MathContext.DECIMAL64);
    }

    /** Returns the volume by which the loaded pallets are priced, in cubic feet. */
    public BigDecimal cubicFeet() {
        return cubicInches().divide(CUBIC_INCHES_PER_CUBIC_FOOT, MathContext.DECIMAL64);
    }

    private BigDecimal sum(Function<PalletGroup, BigDecimal> each) {
        return groups.stream().map(each).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
