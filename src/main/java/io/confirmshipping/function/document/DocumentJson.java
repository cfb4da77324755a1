package io.confirmshipping.function.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.papers.sheet.ItemPageType;
import io.confirmshipping.papers.sheet.ItemSheet;
import io.confirmshipping.papers.sheet.ThermalItemLabel;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The JSON of signed documents. What is read here was written here. */
final class DocumentJson {

    private DocumentJson() {}

    static ObjectNode write(SignedDocument signed) {
        ObjectNode json = Json.object()
                .put("until", signed.expiresAt().toEpochMilli())
                .put("seller", signed.seller().value());
        return signed.document()
                .map(
                        labels -> json.put("labels", labels.shipment().value())
                                .set("query", LabelQueryJson.write(labels.query())),
                        bill -> json.put("billOfLading", bill.shipment().value()),
                        items -> items(items, json));
    }

    private static ObjectNode items(Document.ItemLabels items, ObjectNode json) {
        json.set("sheet", sheet(items.sheet()));
        ArrayNode units = json.putArray("units");
        items.units().forEach(each -> units.add(each.msku()).add(each.quantity()));
        return json;
    }

    static SignedDocument read(JsonNode json) {
        return new SignedDocument(
                new SellerId(json.required("seller").textValue()),
                document(json),
                Instant.ofEpochMilli(json.required("until").longValue()));
    }

    private static Document document(JsonNode json) {
        if (json.has("labels")) {
            return new Document.Labels(shipment(json.get("labels")), LabelQueryJson.read(json.required("query")));
        }
        if (json.has("billOfLading")) {
            return new Document.BillOfLading(shipment(json.get("billOfLading")));
        }
        return new Document.ItemLabels(sheet(json.required("sheet")), units(json.required("units")));
    }

    private static ShipmentConfirmationId shipment(JsonNode id) {
        return ShipmentConfirmationId.parse(id.textValue()).orElseThrow();
    }

    private static JsonNode sheet(ItemSheet sheet) {
        return sheet instanceof ThermalItemLabel label
                ? Json.object().put("width", label.width()).put("height", label.height())
                : Json.object().put("page", ((ItemPageType) sheet).code());
    }

    private static ItemSheet sheet(JsonNode sheet) {
        return sheet.has("page")
                ? ItemPageType.parse(sheet.get("page").textValue()).orElseThrow()
                : new ThermalItemLabel(
                        sheet.required("width").doubleValue(),
                        sheet.required("height").doubleValue());
    }

    private static List<SkuQuantity> units(JsonNode units) {
        return IntStream.range(0, units.size() / 2)
                .mapToObj(i -> new SkuQuantity(
                        units.get(2 * i).textValue(), units.get(2 * i + 1).intValue()))
                .toList();
    }
}
