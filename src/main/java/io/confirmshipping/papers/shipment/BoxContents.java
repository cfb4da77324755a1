package io.confirmshipping.papers.shipment;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.papers.text.Days;
import java.util.List;
import java.util.stream.Collectors;

/** The contents of a box, as text for a barcode: {@code AMZN,PO:FBA15DJ9K2Q7,FNSKU:X001ABCDEF,QTY:12}. Source: papers.md#contents. */
public record BoxContents(ShipmentConfirmationId shipment, List<PrintedItem> items) {

    /** Returns the text. A SKU without an FNSKU is written as {@code SKU:}. */
    public String text() {
        return items.stream().map(BoxContents::text).collect(Collectors.joining("", "AMZN,PO:" + shipment, ""));
    }

    private static String text(PrintedItem item) {
        return ",%s,QTY:%d%s"
                .formatted(
                        item.fnsku().map(fnsku -> "FNSKU:" + fnsku).orElse("SKU:" + item.msku()),
                        item.quantity(),
                        item.expiration().map(day -> ",EXP:" + Days.digits(day)).orElse(""));
    }
}
