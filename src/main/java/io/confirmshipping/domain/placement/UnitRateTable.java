package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.charges.UnitRate;
import io.confirmshipping.domain.contents.BoxGroup;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * The rates of placing a unit of one shipment, by its size and weight.
 *
 * @param steps from the smallest units to the largest; the last has no limits. Empty where placing is free
 */
public record UnitRateTable(List<Step> steps) {

    public static final UnitRateTable FREE = new UnitRateTable(List.of());

    /**
     * A range of unit sizes.
     *
     * @param pounds the maximum weight of a unit
     * @param cubicInches the maximum volume of a unit
     * @param fee the fee of one unit; empty if placing it is free
     */
    public record Step(Optional<BigDecimal> pounds, Optional<BigDecimal> cubicInches, Optional<UnitRate> fee) {

        boolean fits(BigDecimal unitPounds, BigDecimal unitCubicInches) {
            return pounds.map(most -> unitPounds.compareTo(most) <= 0).orElse(true)
                    && cubicInches
                            .map(most -> unitCubicInches.compareTo(most) <= 0)
                            .orElse(true);
        }
    }

    public UnitRateTable {
        steps = List.copyOf(steps);
    }

    /** Returns the rate of each unit in such a box, assuming units of equal size; empty if placing them is free. */
    public Optional<UnitRate> of(BoxGroup group) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal units = BigDecimal.valueOf(group.unitsPerBox());
        BigDecimal pounds = group.weight().pounds().divide(units, MathContext.DECIMAL64);
        BigDecimal cubicInches = group.dimensions().cubicInches().divide(units, MathContext.DECIMAL64);
        return steps.stream()
                .filter(step -> step.fits(pounds, cubicInches))
                .findFirst()
                .orElse(steps.get(steps.size() - 1))
                .fee();
    }
}
