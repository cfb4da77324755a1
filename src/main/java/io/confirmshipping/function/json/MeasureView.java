package io.confirmshipping.function.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Weight;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The JSON of sizes and weights. */
public final class MeasureView {

    private MeasureView() {}

    public static ObjectNode of(Dimensions dimensions) {
        return Json.object()
                .put("length", dimensions.length())
                .put("width", dimensions.width())
                .put("height", dimensions.height())
                .put("unitOfMeasurement", dimensions.unit().name());
    }

    /** Returns a weight as the seller gave it; one that an edit of quantities has made, rounded to hundredths. */
    public static ObjectNode of(Weight weight) {
        BigDecimal value = weight.value();
        return Json.object()
                .put("unit", weight.unit().name())
                .put("value", weight.isComputed() ? value.setScale(2, RoundingMode.HALF_UP) : value);
    }

    /** Returns a sum of weights, rounded to the hundredth of a pound. */
    public static ObjectNode ofPounds(BigDecimal pounds) {
        return Json.object().put("unit", "LB").put("value", pounds.setScale(2, RoundingMode.HALF_UP));
    }
}
