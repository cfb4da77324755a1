package io.confirmshipping.domain.shipment;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.SampleShipping;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.event.Event;
import io.confirmshipping.domain.event.EventType;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.shipping.ArrivalRule;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.function.metric.EventMetrics;
import io.confirmshipping.function.metric.Metrics;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An event of a shipment tells what differs; the most telling difference gives it its type. */
class ShipmentEventsTest {

    private static final int CONFIRMED_UNITS = 48;
    private static final WorkflowId WORKFLOW = WorkflowId.random();
    private static final ShipmentId PLANNED_AS = new ShipmentId("sh" + UUID.randomUUID());

    private final ConfirmedShipment working = shipment(ShipmentStatus.WORKING, "Mugs", 48, 0, 1);

    @Test
    void a_status_comes_with_the_one_before() {
        Event event = change(working, shipment(ShipmentStatus.SHIPPED, "Mugs", 48, 0, 2));
        assertThat(event.type()).isEqualTo(EventType.SHIPMENT_STATUS_CHANGED);
        assertThat(event.facts()).containsEntry("status", "SHIPPED").containsEntry("previousStatus", "WORKING");
        assertThat(event.id()).isEqualTo("FBA15DJ9K2Q7:2");
    }

    @Test
    void received_units_are_counted_also_when_the_status_changes_with_them() {
        Event first = change(working, shipment(ShipmentStatus.RECEIVING, "Mugs", 48, 20, 2));
        Event second = change(
                shipment(ShipmentStatus.RECEIVING, "Mugs", 48, 20, 2),
                shipment(ShipmentStatus.RECEIVING, "Mugs", 48, 45, 3));
        assertThat(first.type()).isEqualTo(EventType.SHIPMENT_STATUS_CHANGED);
        assertThat(second.type()).isEqualTo(EventType.SHIPMENT_RECEIVED);
        List<String> lines = new ArrayList<>();
        new EventMetrics(new Metrics(Clock.systemUTC(), lines::add)).count(List.of(first, second));
        assertThat(lines).singleElement().asString().contains("\"Received\":45");
    }

    @Test
    void units_of_a_cancelled_shipment_are_counted_as_unexpected() {
        Event event = change(
                shipment(ShipmentStatus.CANCELLED, "Mugs", 48, 0, 2),
                shipment(ShipmentStatus.CANCELLED, "Mugs", 48, 45, 3));
        List<String> lines = new ArrayList<>();
        new EventMetrics(new Metrics(Clock.systemUTC(), lines::add)).count(List.of(event));
        assertThat(lines)
                .singleElement()
                .asString()
                .contains("\"Unexpected\":45")
                .doesNotContain("Received\":");
    }

    @Test
    void quantities_names_and_anything_else_have_types_of_their_own() {
        assertThat(change(working, shipment(ShipmentStatus.WORKING, "Mugs", 50, 0, 2))
                        .type())
                .isEqualTo(EventType.SHIPMENT_QUANTITIES_CHANGED);
        assertThat(change(working, shipment(ShipmentStatus.WORKING, "Cups", 48, 0, 2))
                        .type())
                .isEqualTo(EventType.SHIPMENT_RENAMED);
        assertThat(change(working, shipment(ShipmentStatus.WORKING, "Mugs", 48, 0, 2))
                        .type())
                .isEqualTo(EventType.SHIPMENT_CHANGED);
    }

    @Test
    void inquiries_and_their_answers_have_types_of_their_own_and_say_what_is_left() {
        ConfirmedShipment closed =
                working.closedIfLate(new ArrivalRule(0), NOON).withOpenUnits(3);
        ConfirmedShipment asked = closed.inquired(NOON);
        ShipmentReport found =
                new ShipmentReport("1", ShipmentReport.Type.RECEIVING, NOON, List.of(new SkuQuantity("MUG-RED", 2)));
        ConfirmedShipment answered = asked.answered(Optional.of(found), 1, NOON);

        assertThat(change(working, closed).type()).isEqualTo(EventType.SHIPMENT_STATUS_CHANGED);
        assertThat(change(working, closed).facts()).containsEntry("missingCount", 3L);
        assertThat(change(closed, asked).type()).isEqualTo(EventType.INQUIRY_OPENED);
        assertThat(change(closed, asked).facts()).containsEntry("openInquiryCount", 1);
        assertThat(change(asked, answered).type()).isEqualTo(EventType.INQUIRY_ANSWERED);
        assertThat(change(asked, answered).facts())
                .containsEntry("openInquiryCount", 0)
                .containsEntry("missingCount", 1L)
                .containsEntry("receivedCount", answered.receivedCount())
                .containsEntry("previouslyReceivedCount", asked.receivedCount());
    }

    @Test
    void a_write_that_makes_no_version_is_no_event() {
        assertThat(working.eventsSince(Optional.of(working))).isEmpty();
    }

    private static Event change(ConfirmedShipment before, ConfirmedShipment after) {
        List<Event> events = after.eventsSince(Optional.of(before));
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static ConfirmedShipment shipment(
            ShipmentStatus status, String name, int units, long received, long version) {
        return new ConfirmedShipment(
                new ShipmentIdentity(new ShipmentConfirmationId("FBA15DJ9K2Q7"), PLANNED_AS, WORKFLOW, Samples.SELLER),
                new ShippingTerms("ONT8", SampleShipping.PARCELS, new Carrier("UPSN", "UPS"), NOON),
                new ShipmentName(name),
                status,
                new ShipmentCounts(3, units, received, 0),
                new ShipmentRevision(NOON, version, units == CONFIRMED_UNITS ? 1 : version));
    }
}
