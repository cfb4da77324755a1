package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.shipment.quantities.BoxChange;
import io.confirmshipping.domain.shipment.quantities.NewQuantity;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import io.confirmshipping.function.adapter.Request;
import java.util.List;

/** The body of {@code PUT /shipments/{shipmentConfirmationId}/items}. */
public final class QuantitiesRequest {

    private QuantitiesRequest() {}

    /** @throws InvalidInput naming every field that is wrong */
    public static QuantityEdit edit(Request request) {
        RequestSchemas.EDIT_QUANTITIES.check(request);
        JsonNode body = request.body();
        return new QuantityEdit(
                quantities(body.path("items")),
                body.path("boxes")
                        .valueStream()
                        .map(box -> new BoxChange(box.get("boxId").textValue(), quantities(box.get("items"))))
                        .toList());
    }

    /** Returns whether the seller only asks what the edit would do. */
    public static boolean isPreview(Request request) {
        return request.body().path("preview").asBoolean();
    }

    private static List<NewQuantity> quantities(JsonNode items) {
        return items.valueStream()
                .map(item -> new NewQuantity(
                        IdentifierReader.msku(item), item.get("quantity").intValue()))
                .toList();
    }
}
