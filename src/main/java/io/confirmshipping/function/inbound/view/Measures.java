package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.function.json.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The JSON of sizes and weights. */
final class Measures {

    /** The decimal places beyond which a weight was computed, not entered. */
    private static final int MAX_DECIMALS = 6;

    private Measures() {}

    static ObjectNode of(Dimensions dimensions) {
        return Json.object()
                .put("length", dimensions.length())
                .put("width", dimensions.width())
                .put("height", dimensions.height())
                .put("unitOfMeasurement", dimensions.unit().name());
    }

    static ObjectNode of(Weight weight) {
        BigDecimal value = weight.value();
        return Json.object()
                .put("unit", weight.unit().name())
                .put("value", value.scale() > MAX_DECIMALS ? value.setScale(2, RoundingMode.HALF_UP) : value);
    }
}
