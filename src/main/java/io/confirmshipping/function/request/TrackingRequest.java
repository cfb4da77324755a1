package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.shipment.BoxTracking;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.function.adapter.Call;
import java.util.List;
import java.util.Optional;

/** The body of {@code PUT /shipments/{shipmentConfirmationId}/tracking}: numbers of boxes, or papers of pallets. */
public record TrackingRequest(List<BoxTracking> boxes, Optional<FreightTracking> papers) {

    /** @throws InvalidInput naming every field that is wrong */
    public static TrackingRequest of(Call call) {
        RequestSchemas.ENTER_TRACKING.check(call);
        JsonNode body = call.body();
        if (body.has("spdTrackingItems") == body.has("ltlTrackingDetail")) {
            throw new InvalidInput(
                    "",
                    "either spdTrackingItems (a tracking number per box) or ltlTrackingDetail (the papers of pallets) must be there");
        }
        return new TrackingRequest(
                body.path("spdTrackingItems")
                        .valueStream()
                        .map(item -> new BoxTracking(
                                item.get("boxId").textValue(),
                                item.get("trackingId").textValue().strip()))
                        .toList(),
                Optional.ofNullable(body.get("ltlTrackingDetail")).map(TrackingRequest::papers));
    }

    private static FreightTracking papers(JsonNode detail) {
        return new FreightTracking(
                Optional.ofNullable(detail.path("billOfLadingNumber").textValue())
                        .map(String::strip),
                detail.path("freightBillNumber")
                        .valueStream()
                        .map(number -> number.textValue().strip())
                        .toList());
    }
}
