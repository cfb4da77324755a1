package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.CatalogNumber;

/** The JSON of units of one SKU. */
public final class ItemView {

    private ItemView() {}

    public static ObjectNode of(Item item) {
        ObjectNode view = Json.object()
                .put("asin", CatalogNumber.asin(item.msku()))
                .put("fnsku", CatalogNumber.fnsku(item.msku()))
                .put("labelOwner", item.labelOwner().name())
                .put("msku", item.msku())
                .put("quantity", item.quantity());
        item.expiration().ifPresent(date -> view.put("expiration", date.toString()));
        item.lot().ifPresent(lot -> view.put("manufacturingLotCode", lot));
        ArrayNode instructions = view.putArray("prepInstructions");
        if (item.prepOwner() != Owner.NONE) {
            instructions.addObject().put("prepOwner", item.prepOwner().name());
        }
        return view;
    }
}
