package io.confirmshipping.function.paper;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/**
 * Labels that can be drawn.
 *
 * @param boxesOf the shipments whose boxes have a label among them
 */
record LabelSelection(Set<ShipmentConfirmationId> boxesOf, Drawing drawing) {

    /** Draws a document. */
    @FunctionalInterface
    interface Drawing {
        void write(OutputStream out) throws IOException;
    }

    /** Returns labels that are not those of boxes. */
    static LabelSelection ofOthers(Drawing drawing) {
        return new LabelSelection(Set.of(), drawing);
    }
}
