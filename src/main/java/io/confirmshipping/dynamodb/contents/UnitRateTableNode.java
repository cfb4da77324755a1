package io.confirmshipping.dynamodb.contents;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.charges.UnitRate;
import io.confirmshipping.domain.explanation.PlaceCode;
import io.confirmshipping.domain.explanation.SizeCode;
import io.confirmshipping.domain.placement.UnitRateTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** The fees of a shipment in a document: for each step the maximum weight and volume of a unit, its fee, and the size and region of that fee. */
final class UnitRateTableNode {

    private UnitRateTableNode() {}

    static void write(UnitRateTable fees, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (UnitRateTable.Step step : fees.steps()) {
            json.writeStartArray();
            write(step.pounds(), json);
            write(step.cubicInches(), json);
            write(step.fee().map(UnitRate::perUnit), json);
            json.writeString(step.fee().map(fee -> fee.size().name()).orElse(null));
            json.writeString(step.fee().map(fee -> fee.region().name()).orElse(null));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void write(Optional<BigDecimal> number, JsonGenerator json) throws IOException {
        json.writeNumber(number.orElse(null));
    }

    static UnitRateTable read(JsonNode steps) {
        return new UnitRateTable(
                steps.valueStream().map(UnitRateTableNode::step).toList());
    }

    private static UnitRateTable.Step step(JsonNode step) {
        Optional<String> size = Optional.ofNullable(step.required(3).textValue());
        return new UnitRateTable.Step(
                number(step.required(0)),
                number(step.required(1)),
                size.map(known -> new UnitRate(
                        step.required(2).decimalValue(),
                        SizeCode.valueOf(known),
                        PlaceCode.valueOf(step.required(4).textValue()))));
    }

    private static Optional<BigDecimal> number(JsonNode number) {
        return number.isNull() ? Optional.empty() : Optional.of(number.decimalValue());
    }
}
