package io.confirmshipping.function.paper;

import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.papers.document.PackList;
import io.confirmshipping.papers.shipment.PrintedBox;
import io.confirmshipping.papers.shipment.PrintedItem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pack lists as a table for spreadsheets (CSV, RFC 4180): a line for each SKU in each box. A spreadsheet runs none of it as a
 * formula: a text that looks like one begins with an apostrophe.
 */
final class PackListTable {

    private static final String END_OF_LINE = "\r\n";
    private static final List<String> HEAD = List.of(
            "shipmentConfirmationId",
            "warehouseId",
            "boxId",
            "msku",
            "fnsku",
            "quantity",
            "length",
            "width",
            "height",
            "lengthUnit",
            "weight",
            "weightUnit");

    private PackListTable() {}

    static String of(List<PackList> lists) {
        return Stream.concat(Stream.of(HEAD), lists.stream().flatMap(PackListTable::lines))
                .map(cells -> cells.stream().map(PackListTable::cell).collect(Collectors.joining(",", "", END_OF_LINE)))
                .collect(Collectors.joining());
    }

    private static Stream<List<String>> lines(PackList list) {
        return list.boxes().stream().flatMap(box -> box.items().stream().map(item -> line(list, box, item)));
    }

    private static List<String> line(PackList list, PrintedBox box, PrintedItem item) {
        Dimensions size = box.dimensions();
        return List.of(
                list.shipment().id().value(),
                list.shipment().center(),
                box.id().toString(),
                item.msku(),
                item.fnsku().orElse(""),
                Integer.toString(item.quantity()),
                size.length().toPlainString(),
                size.width().toPlainString(),
                size.height().toPlainString(),
                size.unit().name(),
                box.weight().value().toPlainString(),
                box.weight().unit().name());
    }

    private static String cell(String text) {
        String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
