package io.confirmshipping.dynamodb.contents;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.shipment.Manifest;
import io.confirmshipping.domain.shipment.NumberedBoxes;
import java.util.ArrayList;
import java.util.List;

/** What a shipment holds as a document: as contents, and beside each group of equal boxes the number of its first. */
final class ManifestDocument {

    private ManifestDocument() {}

    static byte[] write(Manifest manifest) {
        return Json.compressed(json -> {
            json.writeStartObject();
            ContentsDocument.write(
                    manifest.confirmed(),
                    manifest.boxes().stream().map(NumberedBoxes::group).toList(),
                    json);
            int[] firsts =
                    manifest.boxes().stream().mapToInt(NumberedBoxes::first).toArray();
            json.writeFieldName("firsts");
            json.writeArray(firsts, 0, firsts.length);
            json.writeEndObject();
        });
    }

    static Manifest read(byte[] bytes) {
        JsonNode document = Json.decompressed(bytes);
        List<Item> confirmed = ContentsDocument.items(document);
        List<BoxGroup> groups = ContentsDocument.boxes(document, confirmed);
        JsonNode firsts = document.required("firsts");
        List<NumberedBoxes> boxes = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            boxes.add(new NumberedBoxes(firsts.required(i).intValue(), groups.get(i)));
        }
        return new Manifest(confirmed, boxes);
    }
}
