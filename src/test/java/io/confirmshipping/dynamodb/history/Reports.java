package io.confirmshipping.dynamodb.history;

import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.shipment.ShipmentEvent;
import io.confirmshipping.fixture.Samples;
import java.util.List;

/** What is reported of a shipment; so few that some are reported twice. */
final class Reports {

    static final ShipmentEvent SHIPPED = report("1", ShipmentEvent.Type.SHIPPED);
    static final ShipmentEvent CLOSED = report("2", ShipmentEvent.Type.CLOSED);
    static final List<ShipmentEvent> ALL = List.of(
            SHIPPED,
            report("3", ShipmentEvent.Type.RECEIVING, new SkuQuantity("MUG-RED", 5)),
            report("4", ShipmentEvent.Type.RECEIVING, new SkuQuantity("MUG-RED", 7)),
            CLOSED);

    private Reports() {}

    private static ShipmentEvent report(String id, ShipmentEvent.Type type, SkuQuantity... received) {
        return new ShipmentEvent(id, type, Samples.NOON, List.of(received));
    }
}
