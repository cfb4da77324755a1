package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.function.json.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The JSON of sizes and weights. */
final class MeasureView {

    /** The decimal places beyond which a weight is our own. */
    private static final int MAX_DECIMALS = 6;

    private MeasureView() {}

    static ObjectNode of(Dimensions dimensions) {
        return Json.object()
                .put("length", dimensions.length())
                .put("width", dimensions.width())
                .put("height", dimensions.height())
                .put("unitOfMeasurement", dimensions.unit().name());
    }

    static ObjectNode of(Weight weight) {
        return Json.object().put("unit", weight.unit().name()).put("value", shown(weight.value()));
    }

    /** Returns a weight as the seller gave it; one that an edit of quantities has made, rounded to hundredths. */
    private static BigDecimal shown(BigDecimal value) {
        return value.scale() > MAX_DECIMALS ? value.setScale(2, RoundingMode.HALF_UP) : value;
    }

    /** Returns a sum of weights, rounded to the hundredth of a pound. */
    static ObjectNode ofPounds(BigDecimal pounds) {
        return Json.object().put("unit", "LB").put("value", pounds.setScale(2, RoundingMode.HALF_UP));
    }
}
