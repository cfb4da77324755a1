package io.confirmshipping.dynamodb.contents;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.Allocation;
import io.confirmshipping.domain.placement.Allocations;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Allocations as a document: for each shipment, pairs of a box's position and a count; and for each shipment its fees. Fees
 * are stored by size, not by box: their room does not grow with the number of boxes.
 */
final class AllocationsDocument {

    /** Beside the shipments. */
    private static final String FEES = "fees";

    private AllocationsDocument() {}

    static byte[] write(Allocations allocations) {
        return DocumentJson.compressed(json -> {
            json.writeStartObject();
            for (Map.Entry<ShipmentId, Allocation> shipment :
                    allocations.shipments().entrySet()) {
                json.writeFieldName(shipment.getKey().value());
                write(shipment.getValue(), json);
            }
            json.writeObjectFieldStart(FEES);
            for (Map.Entry<ShipmentId, Allocation> shipment :
                    allocations.shipments().entrySet()) {
                json.writeFieldName(shipment.getKey().value());
                UnitRateTableNode.write(shipment.getValue().fees(), json);
            }
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void write(Allocation allocation, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (BoxShare share : allocation.boxes()) {
            json.writeArray(new int[] {share.boxIndex(), share.quantity()}, 0, 2);
        }
        json.writeEndArray();
    }

    static Allocations read(byte[] bytes) {
        JsonNode document = DocumentJson.decompressed(bytes);
        Map<ShipmentId, Allocation> shipments = new HashMap<>();
        document.properties().stream()
                .filter(field -> !field.getKey().equals(FEES))
                .forEach(field -> shipments.put(
                        new ShipmentId(field.getKey()),
                        allocation(field.getValue(), document.required(FEES).required(field.getKey()))));
        return new Allocations(shipments);
    }

    private static Allocation allocation(JsonNode boxes, JsonNode fees) {
        return new Allocation(
                boxes.valueStream().map(AllocationsDocument::share).toList(), UnitRateTableNode.read(fees));
    }

    private static BoxShare share(JsonNode share) {
        return new BoxShare(share.required(0).intValue(), share.required(1).intValue());
    }
}
