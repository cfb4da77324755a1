package io.confirmshipping.dynamodb.shipment;

import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.Write;
import java.time.Instant;

/**
 * A report on a shipment, beside it and under its own ID, so that it is stored once. The received units of a shipment
 * are the sum of its reports.
 */
public final class ReportItem {

    private static final String KIND = "EVENT#";

    private ReportItem() {}

    public static Key key(ShipmentConfirmationId shipment, String reportId) {
        return Key.shipment(shipment).beside(KIND + reportId);
    }

    /** Returns a write of the report, unless one with its ID is stored already. */
    public static Write keep(ShipmentConfirmationId shipment, ShipmentReport report, Instant now) {
        return Write.put(
                AttributeWriter.item(key(shipment, report.id()))
                        .text("type", report.type().name())
                        .instant("at", report.at())
                        .instant("keptAt", now)
                        .maps("received", report.received(), ReportItem::write)
                        .attributes(),
                Condition.ABSENT);
    }

    static boolean isOne(Key key) {
        return key.sk().startsWith(KIND);
    }

    static ShipmentReport read(Key key, AttributeReader item) {
        return new ShipmentReport(
                key.sk().substring(KIND.length()),
                item.value("type", ShipmentReport.Type::valueOf),
                item.instant("at"),
                item.maps("received", held -> new SkuQuantity(held.text("msku"), held.integer("quantity"))));
    }

    private static AttributeWriter write(SkuQuantity held) {
        return new AttributeWriter().text("msku", held.msku()).number("quantity", held.quantity());
    }
}
