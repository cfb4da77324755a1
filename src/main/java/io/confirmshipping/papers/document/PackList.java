package io.confirmshipping.papers.document;

import io.confirmshipping.papers.shipment.PrintedBox;
import io.confirmshipping.papers.shipment.PrintedShipment;
import java.util.List;

/** The contents of each box of a shipment, in the order of the boxes. */
public record PackList(PrintedShipment shipment, List<PrintedBox> boxes) {

    public PackList {
        boxes = List.copyOf(boxes);
    }
}
