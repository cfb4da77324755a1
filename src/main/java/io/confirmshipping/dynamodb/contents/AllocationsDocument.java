package io.confirmshipping.dynamodb.contents;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.Allocations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Allocations as a document: by shipment, pairs of a box's position and how many of it. */
final class AllocationsDocument {

    private AllocationsDocument() {}

    static byte[] write(Allocations allocations) {
        return Json.compressed(json -> {
            json.writeStartObject();
            for (Map.Entry<ShipmentId, List<BoxShare>> shipment :
                    allocations.boxes().entrySet()) {
                json.writeArrayFieldStart(shipment.getKey().value());
                for (BoxShare share : shipment.getValue()) {
                    json.writeArray(new int[] {share.boxIndex(), share.quantity()}, 0, 2);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    static Allocations read(byte[] bytes) {
        Map<ShipmentId, List<BoxShare>> boxes = new HashMap<>();
        Json.decompressed(bytes)
                .properties()
                .forEach(shipment -> boxes.put(
                        new ShipmentId(shipment.getKey()),
                        shipment.getValue()
                                .valueStream()
                                .map(AllocationsDocument::share)
                                .toList()));
        return new Allocations(boxes);
    }

    private static BoxShare share(JsonNode share) {
        return new BoxShare(share.required(0).intValue(), share.required(1).intValue());
    }
}
