package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipping.ShippingRules;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import java.util.Map;

/** The JSON of a shipment whose quantities were edited, with what its workflow owes now. */
final class QuantityEditView {

    private QuantityEditView() {}

    static ObjectNode of(QuantityEditResult edited, ShippingRules rules) {
        PackedShipment packed = edited.shipment();
        ObjectNode view = ShipmentView.of(packed.shipment());
        ArrayNode items = view.putArray("items");
        Map<String, Integer> expected = packed.manifest().quantities();
        for (Item item : packed.manifest().confirmed()) {
            items.addObject()
                    .put("msku", item.msku())
                    .put("confirmed", item.quantity())
                    .put("expected", expected.get(item.msku()));
        }
        BoxesView.into(view, packed.manifest(), packed.shipment().id(), rules);
        view.set("totalOwed", MoneyView.of(edited.workflow().ledger().owed()));
        return view;
    }
}
