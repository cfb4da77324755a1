package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.text.PlainText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A report of a carrier or a fulfillment center on a shipment. It does not name the seller, whom they do not know. */
public record ReceiveMessage(ShipmentConfirmationId shipment, ShipmentReport report) {

    /**
     * @throws InvalidInput naming every field that is wrong
     * @throws CommandRefused shipment-not-found if no shipment can have such an ID
     */
    public static ReceiveMessage of(JsonNode message) {
        RequestCheck check = new RequestCheck(RequestSchemas.RECEIVE, message);
        Optional<Instant> at = check.read(() -> instant(message.get("at").textValue()), "at");
        check.pass();
        ShipmentReport.Type type =
                ShipmentReport.Type.valueOf(message.get("type").textValue());
        checkItems(message, type);
        return new ReceiveMessage(shipment(message), report(message, type, at.orElseThrow()));
    }

    /** @throws CommandRefused shipment-not-found if no shipment can have such an ID */
    static ShipmentConfirmationId shipment(JsonNode message) {
        return ShipmentConfirmationId.parse(
                        message.get("shipmentConfirmationId").textValue())
                .orElseThrow(
                        () -> new CommandRefused(RefusalCode.SHIPMENT_NOT_FOUND, RefusedCode.NO_CONFIRMATION_ID.of()));
    }

    private static void checkItems(JsonNode message, ShipmentReport.Type type) {
        boolean isReceiving = type == ShipmentReport.Type.RECEIVING;
        if (isReceiving && !message.has("items")) {
            throw new InvalidInput("items", FieldCode.NO_UNITS_RECEIVED.of());
        }
        if (!isReceiving && message.has("items")) {
            throw new InvalidInput("items", FieldCode.UNITS_OF_OTHER_REPORT.of(type.name()));
        }
    }

    /** Reads a time with or without seconds. */
    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException unreadable) {
            throw new InvalidInput(
                    List.of(new FieldError("at", FieldCode.NO_INSTANT_WITH_OFFSET.of()).given(PlainText.shown(text))));
        }
    }

    private static ShipmentReport report(JsonNode message, ShipmentReport.Type type, Instant at) {
        return new ShipmentReport(
                message.get("eventId").textValue(),
                type,
                at,
                message.path("items")
                        .valueStream()
                        .map(item -> new SkuQuantity(
                                IdentifierReader.msku(item),
                                item.get("quantity").intValue()))
                        .toList());
    }
}
