package io.confirmshipping.function.inbound.operate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.PrefixedId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.function.inbound.wire.Fields;
import io.confirmshipping.function.inbound.wire.LenientInstant;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.transportation.QuoteTransportation.ReadyShipment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The transportation details that clients give for the shipments of a placement option. */
record TransportationInput(PlacementOptionId option, List<ReadyShipment> shipments) {

    private static final String OPTION = "placementOptionId";
    private static final String CONFIGURATIONS = "shipmentTransportationConfigurations";
    private static final String SHIPMENT = "shipmentId";
    private static final String WINDOW = "readyToShipWindow";
    private static final String START = "start";

    /** More than a workflow can have shipments. */
    static final int MAX_SHIPMENTS = 100;

    /** @throws InvalidInput naming every field that is wrong */
    static TransportationInput of(JsonNode body) {
        Fields fields = Fields.of(body);
        TransportationInput input = new TransportationInput(
                new PlacementOptionId(fields.text(OPTION, PrefixedId.LENGTH)),
                fields.objects(CONFIGURATIONS, 1, MAX_SHIPMENTS).stream()
                        .map(TransportationInput::shipment)
                        .toList());
        fields.check();
        return input;
    }

    private static ReadyShipment shipment(Fields shipment) {
        return new ReadyShipment(
                new ShipmentId(shipment.text(SHIPMENT, PrefixedId.LENGTH)),
                start(shipment.object(WINDOW)),
                ContactInput.in(shipment),
                FreightInput.in(shipment),
                PalletInput.in(shipment));
    }

    /** Returns the start of a window, in whole minutes as the API has them. */
    private static Instant start(Fields window) {
        String text = window.text(
                START,
                sent -> LenientInstant.parse(sent).isPresent()
                        ? Optional.empty()
                        : Optional.of("must be a time such as 2026-11-30T12:00:00Z"));
        return LenientInstant.parse(text).orElse(Instant.EPOCH).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Returns the body that has this and nothing else. */
    JsonNode body() {
        ObjectNode body = Json.object().put(OPTION, option.value());
        ArrayNode configurations = body.putArray(CONFIGURATIONS);
        for (ReadyShipment shipment : shipments) {
            ObjectNode object =
                    configurations.addObject().put(SHIPMENT, shipment.shipment().value());
            object.putObject(WINDOW).put(START, shipment.readyAt().toString());
            ContactInput.write(shipment.contact(), object);
            FreightInput.write(shipment.freight(), object);
            PalletInput.write(shipment.pallets(), object);
        }
        return body;
    }
}
