package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;

/** Reads sizes and weights whose form is right. */
final class MeasureReader {

    private MeasureReader() {}

    static Dimensions dimensions(JsonNode dimensions) {
        return new Dimensions(
                dimensions.get("length").decimalValue(),
                dimensions.get("width").decimalValue(),
                dimensions.get("height").decimalValue(),
                LengthUnit.valueOf(dimensions.get("unitOfMeasurement").textValue()));
    }

    static Weight weight(JsonNode weight) {
        return new Weight(
                weight.get("value").decimalValue(),
                WeightUnit.valueOf(weight.get("unit").textValue()));
    }
}
