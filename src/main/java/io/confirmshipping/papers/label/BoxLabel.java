package io.confirmshipping.papers.label;

import io.confirmshipping.papers.shipment.PrintedBox;
import io.confirmshipping.papers.shipment.PrintedShipment;

/**
 * The box ID label of one box. It shows "Box 3 of 8": the number is that of the box's ID, which it keeps for life.
 *
 * @param boxCount the boxes of the shipment; a box with a higher number, because others were removed, is "Box 9"
 * @param heavy whether it shows the heavy-package mark. Source: rules.md#rule-7.
 */
public record BoxLabel(PrintedShipment shipment, PrintedBox box, int boxCount, boolean heavy) {

    /** Returns for example {@code Box 3 of 8}. */
    String numberText() {
        return BoxNumber.of(box.id(), boxCount);
    }
}
