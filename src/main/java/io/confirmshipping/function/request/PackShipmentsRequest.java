package io.confirmshipping.function.request;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.usecase.workflow.PackShipments.ShipmentBoxes;
import java.util.List;

/** The body of {@code PUT /workflows/{workflowId}/packing}. */
public final class PackShipmentsRequest {

    private PackShipmentsRequest() {}

    /** @throws InvalidInput naming every field that is wrong */
    public static List<ShipmentBoxes> shipments(Request request) {
        RequestSchemas.PACK_SHIPMENTS.check(request);
        return request.body()
                .get("shipments")
                .valueStream()
                .map(shipment -> new ShipmentBoxes(
                        new ShipmentId(shipment.get("shipmentId").textValue()), new ContentsReader(shipment).boxes()))
                .toList();
    }
}
