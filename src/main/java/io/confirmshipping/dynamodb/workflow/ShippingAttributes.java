package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingMode;
import io.confirmshipping.domain.shipping.ShippingSolution;
import io.confirmshipping.domain.transportation.QuoteValidity;
import io.confirmshipping.domain.workflow.AcceptedPlacement;
import io.confirmshipping.domain.workflow.AcceptedShipment;
import io.confirmshipping.domain.workflow.Cancellation;
import io.confirmshipping.domain.workflow.Confirmation;
import io.confirmshipping.domain.workflow.ShippingChoice;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** The accepted placement, the shipping choice, the confirmation and the cancellation of a workflow, as attributes. */
final class ShippingAttributes {

    private ShippingAttributes() {}

    static AttributeWriter write(ShippingChoice choice) {
        return new AttributeWriter()
                .text("option", choice.option().value())
                .text("shipDate", choice.shipDate().toString())
                .map("method", write(choice.method()))
                .map("carrier", write(choice.carrier()));
    }

    static ShippingChoice choice(AttributeReader map) {
        return new ShippingChoice(
                map.value("option", PlacementOptionId::new),
                map.value("shipDate", LocalDate::parse),
                map.map("method", ShippingAttributes::method),
                map.map("carrier", ShippingAttributes::carrier));
    }

    static AttributeWriter write(AcceptedPlacement placement) {
        return new AttributeWriter()
                .text("option", placement.option().value())
                .instant("acceptedAt", placement.acceptedAt())
                .maps("shipments", placement.shipments(), ShippingAttributes::write);
    }

    static AcceptedPlacement placement(AttributeReader map) {
        return new AcceptedPlacement(
                map.value("option", PlacementOptionId::new),
                map.instant("acceptedAt"),
                map.maps("shipments", ShippingAttributes::shipment));
    }

    private static AttributeWriter write(AcceptedShipment shipment) {
        return new AttributeWriter()
                .text("plannedAs", shipment.plannedAs().value())
                .text("id", shipment.id().value())
                .text("name", shipment.name().value());
    }

    private static AcceptedShipment shipment(AttributeReader map) {
        return new AcceptedShipment(
                map.value("plannedAs", ShipmentId::new),
                map.value("id", ShipmentConfirmationId::new),
                map.value("name", ShipmentName::new));
    }

    static AttributeWriter write(QuoteValidity quotes) {
        return new AttributeWriter()
                .instant("quotedAt", quotes.quotedAt())
                .maps("periods", List.copyOf(quotes.periods().entrySet()), period -> write(period.getKey())
                        .text("period", period.getValue().toString()));
    }

    static QuoteValidity quotes(AttributeReader map) {
        Map<ShippingMethod, Duration> periods = new HashMap<>();
        map.maps("periods", period -> periods.put(method(period), period.value("period", Duration::parse)));
        return new QuoteValidity(map.instant("quotedAt"), periods);
    }

    static AttributeWriter write(Confirmation confirmation) {
        AttributeWriter map = new AttributeWriter()
                .map("shipping", write(confirmation.shipping()))
                .map("accepted", ChargesAttributes.write(confirmation.accepted()))
                .instant("confirmedAt", confirmation.confirmedAt())
                .text("voidableUntil", confirmation.voidableUntil().map(Timestamp::format));
        return TransportationAttributes.write(confirmation.transportation(), map);
    }

    static Confirmation confirmation(AttributeReader map) {
        return new Confirmation(
                map.map("shipping", ShippingAttributes::choice),
                map.map("accepted", ChargesAttributes::charges),
                confirmedAt(map),
                map.optionalValue("voidableUntil", Timestamp::parse),
                TransportationAttributes.read(map));
    }

    static Instant confirmedAt(AttributeReader confirmation) {
        return confirmation.instant("confirmedAt");
    }

    static AttributeWriter write(Cancellation cancellation) {
        return new AttributeWriter()
                .instant("cancelledAt", cancellation.cancelledAt())
                .text("refunded", cancellation.refunded().toString())
                .text("kept", cancellation.kept().toString());
    }

    static Cancellation cancellation(AttributeReader map) {
        return new Cancellation(
                map.instant("cancelledAt"), map.value("refunded", Money::parse), map.value("kept", Money::parse));
    }

    static AttributeWriter write(ShippingMethod method) {
        return new AttributeWriter()
                .text("mode", method.mode().name())
                .text("solution", method.solution().name());
    }

    static ShippingMethod method(AttributeReader map) {
        return new ShippingMethod(
                map.value("mode", ShippingMode::valueOf), map.value("solution", ShippingSolution::valueOf));
    }

    static AttributeWriter write(Carrier carrier) {
        return new AttributeWriter().text("code", carrier.alphaCode()).text("name", carrier.name());
    }

    static Carrier carrier(AttributeReader map) {
        return new Carrier(map.text("code"), map.text("name"));
    }
}
