package io.confirmshipping.dynamodb.contents;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.charges.UnitRate;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fees in a document: each stands there once, and boxes name it by its position. In what was written before fees were kept
 * there is no table, and boxes have none: what was charged for placing them stays as it is.
 */
final class FeeTable {

    static final String FIELD = "fees";

    /** Instead of a position where there is no fee. */
    private static final int NONE = -1;

    private final Map<UnitRate, Integer> positions = new LinkedHashMap<>();

    /** Where the fee will stand. */
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
            json.writeString(fee.what());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    static List<UnitRate> read(JsonNode document) {
        return document.path(FIELD)
                .valueStream()
                .map(fee -> new UnitRate(
                        fee.required(0).decimalValue(), fee.required(1).textValue()))
                .toList();
    }

    /** @param position as a box names it; missing in what is older than the table */
    static Optional<UnitRate> fee(JsonNode position, List<UnitRate> fees) {
        int index = position.asInt(NONE);
        return index == NONE ? Optional.empty() : Optional.of(fees.get(index));
    }
}
