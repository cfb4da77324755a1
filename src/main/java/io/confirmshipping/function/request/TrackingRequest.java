package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.shipment.BoxTracking;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.function.adapter.Request;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The body of {@code PUT /shipments/{shipmentConfirmationId}/tracking}: numbers of boxes, or papers of pallets. */
public record TrackingRequest(List<BoxTracking> boxes, Optional<FreightTracking> papers) {

    /**
     * @param wrongBoxes says what is wrong with the boxes of the request; asked only if something else is wrong, so that
     *     all can be named at once
     * @throws InvalidInput naming every field that is wrong
     */
    public static TrackingRequest of(Request call, Function<List<Optional<String>>, List<FieldError>> wrongBoxes) {
        JsonNode body = call.body();
        RequestCheck check = new RequestCheck(RequestSchemas.ENTER_TRACKING, call);
        if (body.has("spdTrackingItems") == body.has("ltlTrackingDetail")) {
            check.wrong(
                    List.of(
                            new FieldError(
                                    "",
                                    "either spdTrackingItems (a tracking number per box) or ltlTrackingDetail (the papers of pallets) must be there")));
        }
        Set<String> wrong = check.wrongFields();
        if (!wrong.isEmpty()) {
            check.wrong(wrongBoxes.apply(boxIds(body.path("spdTrackingItems"), wrong)));
        }
        check.pass();
        return new TrackingRequest(
                body.path("spdTrackingItems")
                        .valueStream()
                        .map(item -> new BoxTracking(
                                item.get("boxId").textValue(),
                                item.get("trackingId").textValue().strip()))
                        .toList(),
                Optional.ofNullable(body.get("ltlTrackingDetail")).map(TrackingRequest::papers));
    }

    /** Those of a list that can be read. */
    private static List<Optional<String>> boxIds(JsonNode items, Set<String> wrong) {
        return IntStream.range(0, items.isArray() ? items.size() : 0)
                .mapToObj(i -> Optional.ofNullable(items.get(i).path("boxId").textValue())
                        .filter(text -> !wrong.contains("spdTrackingItems[%d].boxId".formatted(i))))
                .toList();
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
