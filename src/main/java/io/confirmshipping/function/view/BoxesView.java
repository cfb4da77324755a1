package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.shipment.quantities.NumberedBoxes;
import io.confirmshipping.domain.shipping.ShippingRules;

/**
 * The JSON of a confirmed shipment's boxes: all box IDs, but equal boxes described once, so that 5,000 boxes fit into an
 * answer.
 */
final class BoxesView {

    private BoxesView() {}

    static void into(ObjectNode view, Manifest manifest, ShipmentConfirmationId shipment, ShippingRules rules) {
        ArrayNode boxes = view.putArray("boxes");
        manifest.boxes().forEach(numbered -> boxes(boxes.addObject(), numbered, shipment, rules));
    }

    private static void boxes(
            ObjectNode view, NumberedBoxes numbered, ShipmentConfirmationId shipment, ShippingRules rules) {
        ArrayNode ids = view.putArray("boxIds");
        numbered.numbers().forEach(number -> ids.add(new BoxId(shipment, number).toString()));
        ContentsView.box(view, numbered.group(), rules);
    }
}
