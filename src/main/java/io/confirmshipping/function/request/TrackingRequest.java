package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.shipment.BoxEntry;
import io.confirmshipping.domain.shipment.BoxTracking;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.domain.text.IdentifierText;
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

    private static final String BOXES = "spdTrackingItems";
    private static final String PAPERS = "ltlTrackingDetail";

    /** Returns the body of a request, whether or not its form is right. */
    public static TrackingRequest of(Request request) {
        JsonNode body = request.body();
        RequestCheck check = new RequestCheck(RequestSchemas.ENTER_TRACKING, request);
        if (body.has(BOXES) == body.has(PAPERS)) {
            check.wrong(List.of(new FieldError(BOXES, FieldCode.NO_TRACKING_OR_FREIGHT.of(PAPERS))));
        }
        return new TrackingRequest(body, check.errors());
    }

    /** Returns the boxes in their order, whether or not their form is right. */
    public List<BoxEntry> entries() {
        JsonNode items = body.path(BOXES);
        return IntStream.range(0, items.isArray() ? items.size() : 0)
                .mapToObj(i ->
                        new BoxEntry(right(i, "boxId"), right(i, "trackingId").map(IdentifierText::normalized)))
                .toList();
    }

    private Optional<String> right(int index, String field) {
        return Optional.ofNullable(body.path(BOXES).path(index).path(field).textValue())
                .filter(text -> isRight("%s[%d].%s".formatted(BOXES, index, field)));
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
        return body.path(BOXES)
                .valueStream()
                .map(item ->
                        new BoxTracking(item.get("boxId").textValue(), IdentifierReader.text(item.get("trackingId"))))
                .toList();
    }

    public Optional<FreightTracking> papers() {
        return Optional.ofNullable(body.get(PAPERS)).map(TrackingRequest::papers);
    }

    private static FreightTracking papers(JsonNode detail) {
        return new FreightTracking(
                IdentifierReader.optional(detail.path("billOfLadingNumber")),
                IdentifierReader.list(detail.path("freightBillNumber")));
    }
}
