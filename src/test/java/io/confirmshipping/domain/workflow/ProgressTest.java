package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.ShippingRequests.shippingBy;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DAYS;
import static io.confirmshipping.domain.workflow.Workflows.TODAY;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.confirmed;
import static io.confirmshipping.domain.workflow.Workflows.expired;
import static io.confirmshipping.domain.workflow.Workflows.withLastShipment;
import static io.confirmshipping.domain.workflow.Workflows.withShipments;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.shipment.ShipmentStatus;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A workflow says at which step it is and what it waits for. Its four shipments go to BFI4, SMF3, ONT8 and LAX9. */
class ProgressTest {
    /** When 2026-11-22 ends in Los Angeles. */
    private static final Instant MIDNIGHT = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void a_new_one_waits_for_a_shipping_choice() {
        assertAt(awaiting(), Step.CONFIRM_SHIPPING, NextStep.Kind.SHIPPING_CHOICE);
        assertThat(detail(awaiting()))
                .isEqualTo(
                        "Choose ship date, shipping mode, shipping solution and carrier. The placement options are valid until 2026-11-23T18:00:00Z.");
    }

    @Test
    void with_shipping_chosen_it_waits_for_its_confirmation() {
        assertAt(chosen(PARCELS), Step.CONFIRM_SHIPPING, NextStep.Kind.CONFIRMATION);
        assertThat(detail(chosen(PARCELS)))
                .startsWith("Accept the charges, USD ")
                .endsWith(", and confirm. The placement options are valid until 2026-11-23T18:00:00Z.");
    }

    @ParameterizedTest
    @CsvSource({"-1, CONFIRMATION", "0, SHIP_DATE", "1, SHIP_DATE"})
    void once_the_chosen_ship_date_has_passed_it_waits_for_another(long milliseconds, NextStep.Kind expected) {
        AwaitingConfirmation today = awaiting().choose(shippingBy(PARCELS, TODAY), OFFERED_AT);

        assertThat(today.summary()
                        .progress(SHIP_DAYS, MIDNIGHT.plusMillis(milliseconds))
                        .waitsFor()
                        .orElseThrow()
                        .what())
                .isEqualTo(expected);
    }

    @Test
    void an_expired_one_waits_to_be_planned_again() {
        assertAt(expired(), Step.CONFIRM_SHIPPING, NextStep.Kind.PLACEMENT);
        assertThat(detail(expired()))
                .isEqualTo("The placement options expired at 2026-11-23T18:00:00Z. Plan again to get new ones.");
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING,       HAND_OVER, HAND_OVER, SELLER",
        "READY_TO_SHIP, HAND_OVER, HAND_OVER, SELLER",
        "SHIPPED,       DELIVERY,  DELIVERY,  CARRIER",
        "IN_TRANSIT,    DELIVERY,  DELIVERY,  CARRIER",
        "DELIVERED,     RECEIVING, RECEIVING, FULFILLMENT_CENTER",
        "CHECKED_IN,    RECEIVING, RECEIVING, FULFILLMENT_CENTER",
        "RECEIVING,     RECEIVING, RECEIVING, FULFILLMENT_CENTER"
    })
    void a_confirmed_one_waits_for_the_shipment_that_is_furthest_behind(
            ShipmentStatus status, Step step, NextStep.Kind what, NextStep.Party from) {
        Confirmed furthest = withLastShipment(all(ShipmentStatus.CLOSED), status);

        assertAt(furthest, step, what);
        assertThat(what.from()).isEqualTo(from);
        assertThat(detail(furthest))
                .contains("1 of 4 shipments (to %s)"
                        .formatted(furthest.shipments().get(3).warehouseId()));
    }

    @Test
    void with_an_own_carrier_it_waits_for_tracking_first() {
        Confirmed own = confirmed(OWN_PARCELS);

        assertAt(own, Step.HAND_OVER, NextStep.Kind.TRACKING);
        assertAt(
                withShipments(own, Collections.nCopies(4, ShipmentStatus.READY_TO_SHIP)),
                Step.HAND_OVER,
                NextStep.Kind.HAND_OVER);
    }

    @Test
    void the_only_shipment_is_not_many() {
        Confirmed four = confirmed(PARCELS);
        Confirmed one = four.withShipments(four.shipments().subList(0, 1));

        assertThat(detail(one)).contains("1 of 1 shipment (to ");
    }

    @Test
    void the_sentence_counts_and_names_the_shipments_that_are_meant() {
        Confirmed mixed = withShipments(
                confirmed(PARCELS),
                List.of(
                        ShipmentStatus.WORKING,
                        ShipmentStatus.READY_TO_SHIP,
                        ShipmentStatus.IN_TRANSIT,
                        ShipmentStatus.CLOSED));
        List<String> centers = mixed.shipments().stream()
                .map(shipment -> shipment.warehouseId())
                .toList();

        assertThat(detail(mixed))
                .isEqualTo("Hand over 2 of 4 shipments (to %s, %s) to the carrier. The ship date is 2026-12-01."
                        .formatted(centers.get(0), centers.get(1)));
        assertThat(mixed.summary()
                        .progress(SHIP_DAYS, Instant.parse("2026-12-02T08:00:00Z"))
                        .waitsFor()
                        .orElseThrow()
                        .detail()
                        .toString())
                .endsWith("The ship date was 2026-12-01.");
    }

    @Test
    void it_is_active_until_the_last_shipment_is_closed() {
        Stream.of(ShipmentStatus.values())
                .filter(status -> status.compareTo(ShipmentStatus.CLOSED) < 0)
                .forEach(status -> assertThat(withLastShipment(all(ShipmentStatus.CLOSED), status)
                                .summary()
                                .isActive())
                        .as("%s", status)
                        .isTrue());
        assertThat(all(ShipmentStatus.CLOSED).summary().isActive()).isFalse();
        assertThat(all(ShipmentStatus.CLOSED).summary().progress(SHIP_DAYS, CONFIRMED_AT))
                .isEqualTo(Progress.ended(Step.CLOSED));
    }

    @Test
    void a_cancelled_one_waits_for_nothing_and_an_unconfirmed_or_expired_one_is_active() {
        Cancelled cancelled = confirmed(PARCELS).cancel(CONFIRMED_AT);

        assertThat(cancelled.summary().progress(SHIP_DAYS, CONFIRMED_AT)).isEqualTo(Progress.ended(Step.CANCELLED));
        assertThat(cancelled.summary().isActive()).isFalse();
        assertThat(awaiting().summary().isActive()).isTrue();
        assertThat(expired().summary().isActive()).isTrue();
    }

    private static Confirmed all(ShipmentStatus status) {
        return withShipments(confirmed(PARCELS), Collections.nCopies(4, status));
    }

    private static void assertAt(Workflow workflow, Step step, NextStep.Kind what) {
        Progress progress = workflow.summary().progress(SHIP_DAYS, CONFIRMED_AT);
        assertThat(progress.step()).isEqualTo(step);
        assertThat(progress.waitsFor().orElseThrow().what()).isEqualTo(what);
    }

    private static String detail(Workflow workflow) {
        return workflow.summary()
                .progress(SHIP_DAYS, CONFIRMED_AT)
                .waitsFor()
                .orElseThrow()
                .detail()
                .toString();
    }
}
