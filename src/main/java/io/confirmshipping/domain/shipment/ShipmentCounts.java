package io.confirmshipping.domain.shipment;

/**
 * How much a shipment holds, and how much of it has arrived.
 *
 * @param units that the center can expect
 * @param received units that the center has received
 */
public record ShipmentCounts(int boxes, int units, long received) {

    /** Returns the counts of a shipment of which nothing has been received. */
    public static ShipmentCounts expected(int boxes, int units) {
        return new ShipmentCounts(boxes, units, 0);
    }

    ShipmentCounts withExpected(int newBoxes, int newUnits) {
        return new ShipmentCounts(newBoxes, newUnits, received);
    }

    ShipmentCounts plusReceived(long more) {
        return new ShipmentCounts(boxes, units, received + more);
    }
}
