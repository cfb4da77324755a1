package io.confirmshipping.dynamodb.history;

import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.fixture.Samples;
import java.util.List;

/** What is reported of a shipment; so few that some are reported twice. */
final class Reports {

    static final ShipmentReport SHIPPED = report("1", ShipmentReport.Type.SHIPPED);
    static final ShipmentReport CLOSED = report("2", ShipmentReport.Type.CLOSED);
    static final List<ShipmentReport> ALL = List.of(
            SHIPPED,
            report("3", ShipmentReport.Type.RECEIVING, new SkuQuantity("MUG-RED", 5)),
            report("4", ShipmentReport.Type.RECEIVING, new SkuQuantity("MUG-RED", 7)),
            CLOSED);

    private Reports() {}

    private static ShipmentReport report(String id, ShipmentReport.Type type, SkuQuantity... received) {
        return new ShipmentReport(id, type, Samples.NOON, List.of(received));
    }
}
