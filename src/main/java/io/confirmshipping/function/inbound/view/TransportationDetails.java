package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.transportation.Contact;
import io.confirmshipping.domain.transportation.Freight;
import io.confirmshipping.domain.transportation.ShipmentTransportation;
import io.confirmshipping.domain.workflow.ShippingChoice;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.view.MoneyView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The JSON of what was said about the transportation of a shipment. */
final class TransportationDetails {

    private TransportationDetails() {}

    /** Writes what was said of a shipment into its view. */
    static void write(ShipmentTransportation known, WorkflowId plan, ObjectNode view) {
        known.contact().ifPresent(contact -> view.set("contactInformation", contact(contact)));
        known.freight().ifPresent(freight -> view.set("freightInformation", freight(freight)));
        known.chosenWindow()
                .ifPresent(window -> view.set("selectedDeliveryWindow", DeliveryWindowView.selected(plan, window)));
    }

    /** Writes from when to when a shipment is ready: from the instant that was said, or all day on the chosen ship date. */
    static void writeDates(
            Optional<ShipmentTransportation> known, Optional<ShippingChoice> choice, ZoneId zone, ObjectNode view) {
        Optional<Instant> start = known.map(ShipmentTransportation::readyAt)
                .filter(ready -> choice.map(chosen -> chosen.shipDate().equals(LocalDate.ofInstant(ready, zone)))
                        .orElse(true))
                .or(() -> choice.map(
                        chosen -> chosen.shipDate().atStartOfDay(zone).toInstant()));
        start.ifPresent(first -> view.putObject("dates").set("readyToShipWindow", window(first, zone)));
    }

    private static ObjectNode window(Instant start, ZoneId zone) {
        Instant end =
                LocalDate.ofInstant(start, zone).plusDays(1).atStartOfDay(zone).toInstant();
        return Json.object().put("start", start.toString()).put("end", end.toString());
    }

    private static ObjectNode contact(Contact contact) {
        ObjectNode view = Json.object().put("name", contact.name()).put("phoneNumber", contact.phoneNumber());
        contact.email().ifPresent(email -> view.put("email", email));
        return view;
    }

    private static ObjectNode freight(Freight freight) {
        ObjectNode view = Json.object();
        freight.declaredValue().ifPresent(value -> view.set("declaredValue", MoneyView.of(value)));
        freight.freightClass().ifPresent(known -> view.put("freightClass", known.name()));
        return view;
    }
}
