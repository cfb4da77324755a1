package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.function.inbound.wire.Fields;
import java.math.BigDecimal;

/** Reads sizes and weights as clients enter them, within the bounds of our own front door. */
final class MeasureInput {

    private static final BigDecimal MIN_SIDE = new BigDecimal("0.01");
    private static final BigDecimal MAX_SIDE = BigDecimal.valueOf(1_000);
    private static final BigDecimal MIN_WEIGHT = new BigDecimal("0.001");
    private static final BigDecimal MAX_WEIGHT = BigDecimal.valueOf(10_000);

    private MeasureInput() {}

    static Dimensions dimensions(Fields dimensions) {
        return new Dimensions(
                dimensions.decimal("length", MIN_SIDE, MAX_SIDE),
                dimensions.decimal("width", MIN_SIDE, MAX_SIDE),
                dimensions.decimal("height", MIN_SIDE, MAX_SIDE),
                dimensions.oneOf("unitOfMeasurement", LengthUnit.class));
    }

    static Weight weight(Fields weight) {
        return new Weight(weight.decimal("value", MIN_WEIGHT, MAX_WEIGHT), weight.oneOf("unit", WeightUnit.class));
    }
}
