package io.confirmshipping.dynamodb.contents;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.charges.UnitRate;
import io.confirmshipping.domain.explanation.PlaceCode;
import io.confirmshipping.domain.explanation.SizeCode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fees in a document. Each fee is listed once, and boxes name it by its position. */
final class FeeTable {

    static final String FIELD = "fees";

    /** The position of a box without a fee. */
    private static final int NONE = -1;

    private final Map<UnitRate, Integer> positions = new LinkedHashMap<>();

    /** Returns the position that the fee will have. */
    int position(Optional<UnitRate> fee) {
        return fee.map(some -> positions.computeIfAbsent(some, first -> positions.size()))
                .orElse(NONE);
    }

    /** Writes all fees whose position was asked for. */
    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(FIELD);
        for (UnitRate fee : positions.keySet()) {
            json.writeStartArray();
            json.writeNumber(fee.perUnit());
            json.writeString(fee.size().name());
            json.writeString(fee.region().name());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    static List<UnitRate> read(JsonNode document) {
        return document.required(FIELD)
                .valueStream()
                .map(fee -> new UnitRate(
                        fee.required(0).decimalValue(),
                        SizeCode.valueOf(fee.required(1).textValue()),
                        PlaceCode.valueOf(fee.required(2).textValue())))
                .toList();
    }

    /** Returns the fee at the position that a box names, if it names one. */
    static Optional<UnitRate> fee(JsonNode position, List<UnitRate> fees) {
        int index = position.intValue();
        return index == NONE ? Optional.empty() : Optional.of(fees.get(index));
    }
}
