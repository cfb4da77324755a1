package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.function.json.AddressView;
import io.confirmshipping.function.json.Json;

/** The JSON of a fulfillment center. */
final class DestinationView {

    private DestinationView() {}

    static ObjectNode of(String warehouseId, Network network) {
        ObjectNode view = Json.object().put("warehouseId", warehouseId);
        network.center(warehouseId).ifPresent(center -> view.set("address", AddressView.of(center.address())));
        return view;
    }
}
