package io.confirmshipping.dynamodb.contents;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.charges.UnitRate;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.shipment.quantities.NumberedBoxes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The manifest of a shipment as a document: its contents and, with each group of equal boxes, the number of the first box
 * and the position of the fee of its units.
 */
final class ManifestDocument {

    private ManifestDocument() {}

    static byte[] write(Manifest manifest) {
        FeeTable fees = new FeeTable();
        return DocumentJson.compressed(json -> {
            json.writeStartObject();
            ContentsDocument.write(
                    manifest.confirmed(),
                    manifest.boxes().stream().map(NumberedBoxes::group).toList(),
                    json);
            write("firsts", manifest, NumberedBoxes::first, json);
            write("feeOf", manifest, numbered -> fees.position(numbered.fee()), json);
            fees.write(json);
            json.writeEndObject();
        });
    }

    private static void write(String field, Manifest manifest, ToIntFunction<NumberedBoxes> number, JsonGenerator json)
            throws IOException {
        int[] numbers = manifest.boxes().stream().mapToInt(number).toArray();
        json.writeFieldName(field);
        json.writeArray(numbers, 0, numbers.length);
    }

    static Manifest read(byte[] bytes) {
        JsonNode document = DocumentJson.decompressed(bytes);
        List<Item> confirmed = ContentsDocument.items(document);
        List<BoxGroup> groups = ContentsDocument.boxes(document, confirmed);
        List<UnitRate> fees = FeeTable.read(document);
        JsonNode firsts = document.required("firsts");
        JsonNode feeOf = document.required("feeOf");
        List<NumberedBoxes> boxes = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            boxes.add(new NumberedBoxes(
                    firsts.required(i).intValue(), groups.get(i), FeeTable.fee(feeOf.required(i), fees)));
        }
        return new Manifest(confirmed, boxes);
    }
}
