package io.confirmshipping.domain.pallets;

import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Estimates of any size and weight. */
public final class Estimates {
    private Estimates() {}

    /** By the model: so many pallets, with just this weight and volume together; one of them has nearly all of it. */
    public static PalletEstimate of(int count, BigDecimal pounds, BigDecimal cubicInches) {
        BigDecimal others = BigDecimal.valueOf(count - 1L);
        PalletGroup rest = group(1, pounds.subtract(others), cubicInches.subtract(others));
        return PalletEstimate.byModel(
                count == 1 ? List.of(rest) : List.of(rest, group(count - 1, BigDecimal.ONE, BigDecimal.ONE)));
    }

    private static PalletGroup group(int quantity, BigDecimal pounds, BigDecimal cubicInches) {
        return new PalletGroup(
                quantity,
                new Dimensions(cubicInches, BigDecimal.ONE, BigDecimal.ONE, LengthUnit.IN),
                new Weight(pounds, WeightUnit.LB),
                Optional.of(new BigDecimal("0.800")),
                Stackability.NON_STACKABLE);
    }
}
