package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.shipment.BoxTracking;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.function.adapter.Request;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The body of {@code PUT /shipments/{shipmentConfirmationId}/tracking}: numbers of boxes, or papers of pallets.
 *
 * @param errors what is wrong with its form; boxes and papers can be read only if nothing is
 */
public record TrackingRequest(JsonNode body, List<FieldError> errors) {

    /** Returns the body of a request, whether or not its form is right. */
    public static TrackingRequest of(Request request) {
        JsonNode body = request.body();
        RequestCheck check = new RequestCheck(RequestSchemas.ENTER_TRACKING, request);
        if (body.has("spdTrackingItems") == body.has("ltlTrackingDetail")) {
            check.wrong(
                    List.of(
                            new FieldError(
                                    "",
                                    "must have either spdTrackingItems (a tracking number per box) or ltlTrackingDetail (the papers of pallets)")));
        }
        return new TrackingRequest(body, check.errors());
    }

    /** Returns the IDs of the boxes in their order; empty where the ID is itself wrong. */
    public List<Optional<String>> boxIds() {
        JsonNode items = body.path("spdTrackingItems");
        return IntStream.range(0, items.isArray() ? items.size() : 0)
                .mapToObj(i -> Optional.ofNullable(items.get(i).path("boxId").textValue())
                        .filter(text -> isRight("spdTrackingItems[%d].boxId".formatted(i))))
                .toList();
    }

    private boolean isRight(String field) {
        return errors.stream().map(FieldError::field).noneMatch(field::equals);
    }

    /** Returns the exception that names everything that is wrong: the form, and these boxes. */
    public InvalidInput invalid(List<FieldError> wrongBoxes) {
        return new InvalidInput(
                Stream.concat(errors.stream(), wrongBoxes.stream()).toList());
    }

    public List<BoxTracking> boxes() {
        return body.path("spdTrackingItems")
                .valueStream()
                .map(item -> new BoxTracking(
                        item.get("boxId").textValue(),
                        item.get("trackingId").textValue().strip()))
                .toList();
    }

    public Optional<FreightTracking> papers() {
        return Optional.ofNullable(body.get("ltlTrackingDetail")).map(TrackingRequest::papers);
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
