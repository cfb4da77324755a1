package io.confirmshipping.domain.pallets.layout;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.pallets.Stackability;
import io.confirmshipping.domain.pallets.packing.PackedPallet;
import io.confirmshipping.domain.pallets.packing.PlacedBox;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

/** Measures packed pallets as a carrier does: height rounded up to an inch, weight to a hundredth of a pound. */
record PalletMeasurement(Load load, PalletRules rules) {

    PalletGroup measure(PackedPallet packed) {
        BigDecimal kilograms = sum(packed, box -> box.weight().kilograms());
        BigDecimal pounds = WeightUnit.KG.toPounds(kilograms).add(rules.ownPounds());
        BigDecimal fill = sum(packed, box -> box.dimensions().cubicInches())
                .divide(rules.usableCubicInches(), 3, RoundingMode.HALF_UP);
        return new PalletGroup(
                packed.quantity(),
                new Dimensions(rules.lengthInches(), rules.widthInches(), height(packed), LengthUnit.IN),
                new Weight(pounds.setScale(2, RoundingMode.CEILING), WeightUnit.LB),
                Optional.of(fill),
                Stackability.NON_STACKABLE); // only the seller knows whether the goods bear another pallet
    }

    private BigDecimal height(PackedPallet packed) {
        BigDecimal top = packed.boxes().stream()
                .map(box -> box.z().add(box.height()))
                .max(BigDecimal::compareTo)
                .orElseThrow();
        return top.add(rules.ownHeightInches())
                .setScale(0, RoundingMode.CEILING)
                .min(rules.heightInches());
    }

    private BigDecimal sum(PackedPallet packed, Function<BoxGroup, BigDecimal> each) {
        return packed.boxes().stream()
                .map(PlacedBox::boxIndex)
                .map(load.contents().boxes()::get)
                .map(each)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
