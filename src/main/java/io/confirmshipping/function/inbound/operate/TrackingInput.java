package io.confirmshipping.function.inbound.operate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.shipment.BoxTracking;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.domain.text.CountText;
import io.confirmshipping.domain.text.IdentifierText;
import io.confirmshipping.domain.text.PlainText;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.function.inbound.wire.TrackingNumber;
import io.confirmshipping.function.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tracking as clients enter it: numbers of boxes, or papers of pallets.
 *
 * @param boxes empty for pallets
 * @param papers empty for boxes
 */
record TrackingInput(List<BoxTracking> boxes, Optional<FreightTracking> papers) {

    private static final String DETAILS = "trackingDetails";
    private static final String SPD = "spdTrackingDetail";
    private static final String LTL = "ltlTrackingDetail";

    /** @throws InvalidInput naming every field that is wrong */
    static TrackingInput of(JsonNode body) {
        JsonNode details = body.path(DETAILS);
        List<FieldError> errors = new ArrayList<>();
        boolean parcels = details.path(SPD).isObject();
        if (parcels == details.path(LTL).isObject()) {
            throw new InvalidInput(DETAILS, InboundText.of("must have either %s or %s".formatted(SPD, LTL)));
        }
        TrackingInput input = parcels
                ? new TrackingInput(boxes(details.path(SPD).path("spdTrackingItems"), errors), Optional.empty())
                : new TrackingInput(List.of(), Optional.of(papers(details.path(LTL), errors)));
        FieldErrors.throwIfAny(errors);
        return input;
    }

    /** Returns the body that has this tracking and nothing else. */
    JsonNode body() {
        ObjectNode body = Json.object();
        ObjectNode details = body.putObject(DETAILS);
        papers.ifPresentOrElse(
                entered -> {
                    ObjectNode freight = details.putObject(LTL);
                    entered.billOfLading().ifPresent(number -> freight.put("billOfLadingNumber", number));
                    ArrayNode bills = freight.putArray("freightBillNumber");
                    entered.freightBills().forEach(bills::add);
                },
                () -> {
                    ArrayNode items = details.putObject(SPD).putArray("spdTrackingItems");
                    boxes.forEach(entered ->
                            items.addObject().put("boxId", entered.boxId()).put("trackingId", entered.trackingId()));
                });
        return body;
    }

    private static List<BoxTracking> boxes(JsonNode items, List<FieldError> errors) {
        String path = "%s.%s.spdTrackingItems".formatted(DETAILS, SPD);
        if (!items.isArray() || items.isEmpty()) {
            errors.add(new FieldError(path, InboundText.of("must have at least one box")));
        }
        if (items.size() > BoxInput.MAX_BOXES) {
            errors.add(new FieldError(
                    path,
                    InboundText.of("has %d boxes; %s".formatted(items.size(), CountText.atMost(BoxInput.MAX_BOXES)))));
            return List.of();
        }
        List<BoxTracking> boxes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String place = path + "[" + i + "]";
            String box = text(items.get(i).path("boxId"), TrackingNumber.PARCEL, place + ".boxId", errors);
            String number = text(items.get(i).path("trackingId"), TrackingNumber.PARCEL, place + ".trackingId", errors);
            boxes.add(new BoxTracking(box, number));
        }
        return boxes;
    }

    private static FreightTracking papers(JsonNode detail, List<FieldError> errors) {
        String path = "%s.%s".formatted(DETAILS, LTL);
        JsonNode bills = detail.path("freightBillNumber");
        List<String> numbers = new ArrayList<>();
        if (!bills.isArray() || bills.size() != 1) {
            errors.add(new FieldError(path + ".freightBillNumber", InboundText.of("must have exactly one number")));
        } else {
            numbers.add(text(bills.get(0), TrackingNumber.FREIGHT_BILL, path + ".freightBillNumber[0]", errors));
        }
        JsonNode billOfLading = detail.path("billOfLadingNumber");
        return new FreightTracking(
                billOfLading.isMissingNode() || billOfLading.isNull()
                        ? Optional.empty()
                        : Optional.of(text(
                                billOfLading, TrackingNumber.BILL_OF_LADING, path + ".billOfLadingNumber", errors)),
                numbers);
    }

    private static String text(JsonNode value, TrackingNumber kind, String field, List<FieldError> errors) {
        String text = value.asText("");
        Optional<String> error = !value.isTextual() || text.isEmpty()
                ? Optional.of("must be a text that is not empty")
                : PlainText.error(text).map(Explanation::toString).or(() -> kind.error(text));
        error.ifPresent(message -> errors.add(new FieldError(field, InboundText.of(message))));
        return IdentifierText.normalized(text);
    }
}
