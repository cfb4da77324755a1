package io.confirmshipping.domain.shipment;

/**
 * How much a shipment holds, and how much of it has arrived.
 *
 * @param units that the center can expect
 * @param received units that the center has received
 * @param reports of carriers and centers, late ones too
 */
public record ShipmentCounts(int boxes, int units, long received, int reports) {

    /** Returns the counts of a shipment of which nothing has been reported. */
    public static ShipmentCounts expected(int boxes, int units) {
        return new ShipmentCounts(boxes, units, 0, 0);
    }

    ShipmentCounts withExpected(int newBoxes, int newUnits) {
        return new ShipmentCounts(newBoxes, newUnits, received, reports);
    }

    ShipmentCounts plus(ShipmentReport report) {
        return new ShipmentCounts(boxes, units, received + report.units(), reports + 1);
    }
}
