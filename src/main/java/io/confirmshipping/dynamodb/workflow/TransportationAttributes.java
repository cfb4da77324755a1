package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.transportation.Contact;
import io.confirmshipping.domain.transportation.DeliveryWindow;
import io.confirmshipping.domain.transportation.DeliveryWindows;
import io.confirmshipping.domain.transportation.Freight;
import io.confirmshipping.domain.transportation.FreightClass;
import io.confirmshipping.domain.transportation.ShipmentTransportation;
import io.confirmshipping.domain.transportation.Transportation;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import java.util.function.Function;
import org.joda.money.Money;

/** Writes the seller's transportation details as an attribute, which is left out if there are none. */
final class TransportationAttributes {

    private static final String NAME = "transportation";

    private TransportationAttributes() {}

    static AttributeWriter write(Transportation transportation, AttributeWriter item) {
        return item.optionalMaps(NAME, transportation.shipments(), TransportationAttributes::write);
    }

    static Transportation read(AttributeReader item) {
        return new Transportation(item.optionalMaps(NAME, TransportationAttributes::shipment));
    }

    private static AttributeWriter write(ShipmentTransportation shipment) {
        return new AttributeWriter()
                .text("shipment", shipment.shipment().value())
                .instant("readyAt", shipment.readyAt())
                .map("contact", shipment.contact().map(TransportationAttributes::write))
                .map("freight", shipment.freight().map(TransportationAttributes::write))
                .map("quotes", ShippingAttributes.write(shipment.quotes()))
                .map("windows", shipment.windows().map(TransportationAttributes::write));
    }

    private static ShipmentTransportation shipment(AttributeReader map) {
        return new ShipmentTransportation(
                map.value("shipment", ShipmentId::new),
                map.instant("readyAt"),
                map.optionalMap("contact", TransportationAttributes::contact),
                map.optionalMap("freight", TransportationAttributes::freight),
                map.map("quotes", ShippingAttributes::quotes),
                map.optionalMap("windows", TransportationAttributes::windows));
    }

    private static AttributeWriter write(DeliveryWindows windows) {
        return new AttributeWriter()
                .instant("offeredAt", windows.offeredAt())
                .map("chosen", windows.chosen().map(TransportationAttributes::write));
    }

    private static DeliveryWindows windows(AttributeReader map) {
        return new DeliveryWindows(
                map.instant("offeredAt"), map.optionalMap("chosen", TransportationAttributes::window));
    }

    private static AttributeWriter write(DeliveryWindow window) {
        return new AttributeWriter()
                .text("shipment", window.shipment().value())
                .instant("start", window.start())
                .instant("end", window.end())
                .instant("offeredAt", window.offeredAt())
                .instant("validUntil", window.validUntil());
    }

    private static DeliveryWindow window(AttributeReader map) {
        return new DeliveryWindow(
                map.value("shipment", ShipmentId::new),
                map.instant("start"),
                map.instant("end"),
                map.instant("offeredAt"),
                map.instant("validUntil"));
    }

    private static AttributeWriter write(Contact contact) {
        return new AttributeWriter()
                .text("name", contact.name())
                .text("phone", contact.phoneNumber())
                .text("email", contact.email());
    }

    private static Contact contact(AttributeReader map) {
        return new Contact(map.text("name"), map.text("phone"), map.optionalValue("email", Function.identity()));
    }

    private static AttributeWriter write(Freight freight) {
        return new AttributeWriter()
                .text("value", freight.declaredValue().map(Money::toString))
                .text("class", freight.freightClass().map(FreightClass::name));
    }

    private static Freight freight(AttributeReader map) {
        return new Freight(map.optionalValue("value", Money::parse), map.optionalValue("class", FreightClass::valueOf));
    }
}
