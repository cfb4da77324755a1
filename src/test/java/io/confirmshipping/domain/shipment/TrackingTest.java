package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleShipping.OWN_PALLETS;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.shipment.Shipments.CONFIRMED;
import static io.confirmshipping.domain.shipment.Shipments.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The seller enters tracking of an own carrier; a partnered one assigns it (rules.md#rule-17). */
class TrackingTest {
    private static final Instant NOW = CONFIRMED.plus(Duration.ofHours(2));
    private static final FreightTracking PAPERS = new FreightTracking(Optional.of("74012345678901234"), List.of("42"));

    @Test
    void a_shipment_is_ready_once_every_box_has_a_number() {
        TrackedShipment some = tracked(OWN_PARCELS).enterParcels(List.of(box(1), box(3)), NOW);
        TrackedShipment all = some.enterParcels(List.of(box(2)), NOW);

        assertThat(some.shipment().status()).isEqualTo(ShipmentStatus.WORKING);
        assertThat(some.shipment().version()).isEqualTo(2);
        assertThat(all.shipment().status()).isEqualTo(ShipmentStatus.READY_TO_SHIP);
        assertThat(all.shipment().version()).isEqualTo(3);
        assertThat(((ParcelTracking) all.tracking()).byBox()).isEqualTo(Map.of(1, "T1", 2, "T2", 3, "T3"));
    }

    @Test
    void a_number_can_be_corrected_and_entering_the_same_again_changes_nothing() {
        TrackedShipment entered = tracked(OWN_PARCELS).enterParcels(List.of(box(1)), NOW);

        assertThat(entered.enterParcels(List.of(box(1)), NOW)).isSameAs(entered);
        assertThat(entered.enterParcels(List.of(new BoxTracking(ID + "U000001", "T9")), NOW)
                        .tracking())
                .isEqualTo(ParcelTracking.NONE.with(Map.of(1, "T9")));
    }

    @Test
    void a_number_belongs_to_one_box() {
        TrackedShipment entered = tracked(OWN_PARCELS).enterParcels(List.of(box(1)), NOW);

        assertThat(entered.errors(List.of(entry(2, "T1"))))
                .extracting(FieldError::message)
                .containsExactly(
                        "is the tracking number of box %sU000001 already; every box has a tracking number of its own"
                                .formatted(ID));
        assertThat(entered.errors(List.of(entry(2, "1Z 99-a"), entry(3, "1z99A"))))
                .extracting(FieldError::field)
                .containsExactly("tracked_boxes[1].tracking_number");
        assertThat(entered.errors(List.of(entry(1, "T2"), entry(2, "T1"))))
                .as("numbers can change places")
                .isEmpty();
        assertThat(entered.errors(List.of(entry(1, "T1"), entry(2, "T10")))).isEmpty();
    }

    @Test
    void every_box_that_the_shipment_has_not_is_named() {
        List<BoxTracking> items = List.of(
                box(1),
                box(4),
                box(0),
                box(1),
                new BoxTracking("FBA000000000U000002", "T"),
                new BoxTracking("box 3", "T"));

        InvalidInput thrown = catchThrowableOfType(
                InvalidInput.class, () -> tracked(OWN_PARCELS).enterParcels(items, NOW));

        assertThat(thrown.errors())
                .extracting(FieldError::field)
                .containsExactly(
                        "tracked_boxes[1].box",
                        "tracked_boxes[2].box",
                        "tracked_boxes[3].box",
                        "tracked_boxes[4].box",
                        "tracked_boxes[5].box");
    }

    @Test
    void a_shipment_on_pallets_is_ready_once_it_has_both_papers() {
        TrackedShipment first =
                tracked(OWN_PALLETS).enterFreight(new FreightTracking(PAPERS.billOfLading(), List.of()), NOW);
        TrackedShipment both = first.enterFreight(new FreightTracking(Optional.empty(), PAPERS.freightBills()), NOW);

        assertThat(first.shipment().status()).isEqualTo(ShipmentStatus.WORKING);
        assertThat(both.shipment().status()).isEqualTo(ShipmentStatus.READY_TO_SHIP);
        assertThat(both.tracking()).isEqualTo(PAPERS);
        assertThat(both.enterFreight(PAPERS, NOW)).isSameAs(both);
    }

    @Test
    void papers_of_another_mode_are_refused_as_they_may_be_turned_away_at_the_dock() {
        assertThat(refused(RefusalCode.OTHER_SHIPPING_MODE, () -> tracked(OWN_PARCELS)
                                .enterFreight(PAPERS, NOW))
                        .detail())
                .contains("GROUND_SMALL_PARCEL", "turned away at the dock", "a tracking number per box");
        assertThat(refused(RefusalCode.OTHER_SHIPPING_MODE, () -> tracked(OWN_PALLETS)
                                .enterParcels(List.of(box(1)), NOW))
                        .detail())
                .contains("FREIGHT_LTL", "turned away at the dock", "the bill of lading and the freight bills");
    }

    @Test
    void what_a_partnered_carrier_has_assigned_stays() {
        refused(RefusalCode.TRACKING_ASSIGNED, () -> tracked(PARCELS).enterParcels(List.of(box(1)), NOW));
        refused(RefusalCode.TRACKING_ASSIGNED, () -> tracked(PALLETS).enterFreight(PAPERS, NOW));
    }

    @ParameterizedTest
    @EnumSource
    void tracking_can_be_entered_until_the_shipment_is_closed(ShipmentStatus status) {
        TrackedShipment shipment = tracked(status, OWN_PARCELS);
        switch (status) {
            case CANCELLED -> refused(RefusalCode.WORKFLOW_CANCELLED, () -> shipment.enterParcels(all(), NOW));
            case CLOSED -> refused(RefusalCode.SHIPMENT_CLOSED, () -> shipment.enterParcels(all(), NOW));
            case WORKING ->
                assertThat(shipment.enterParcels(all(), NOW).shipment().status())
                        .isEqualTo(ShipmentStatus.READY_TO_SHIP);
            default ->
                assertThat(shipment.enterParcels(all(), NOW).shipment().status())
                        .isEqualTo(status);
        }
    }

    @Test
    void a_partnered_carrier_has_a_number_for_every_box_and_no_two_are_the_same() {
        Set<String> numbers = new HashSet<>();
        for (String id : List.of("FBA000000000", "FBA000000001", "FBA15DJ9K2Q7", "FBAZZZZZZZZZ")) {
            AssignedTracking.parcels(new ShipmentConfirmationId(id), Manifest.numbersOf(200))
                    .byBox()
                    .values()
                    .forEach(number -> {
                        assertThat(number).matches("1Z[0-9A-Z]{6}03[0-9]{8}");
                        assertThat(numbers.add(number)).as(number).isTrue();
                    });
        }
        assertThat(numbers).hasSize(800);
        assertThat(tracked(PARCELS).tracking()).isEqualTo(tracked(PARCELS).tracking());
    }

    @Test
    void the_check_digit_is_the_one_that_parcel_carriers_use() {
        assertThat(AssignedTracking.checkDigit("999AA1012345678")).isEqualTo(4);
    }

    @Test
    void pallets_with_a_partnered_carrier_have_papers() {
        FreightTracking papers = (FreightTracking) tracked(PALLETS).tracking();

        assertThat(papers.billOfLading().orElseThrow()).matches("[0-9]{15}");
        assertThat(papers.freightBills()).singleElement().asString().matches("[0-9]{9}");
    }

    private static TrackedShipment tracked(ShippingMethod method) {
        return tracked(ShipmentStatus.WORKING, method);
    }

    private static TrackedShipment tracked(ShipmentStatus status, ShippingMethod method) {
        return new TrackedShipment(Shipments.confirmed(status, method), Manifest.numbersOf(3), Optional.empty());
    }

    private static List<BoxTracking> all() {
        return List.of(box(1), box(2), box(3));
    }

    private static BoxEntry entry(int box, String trackingId) {
        return BoxEntry.of(new BoxTracking(box(box).boxId(), trackingId));
    }

    private static BoxTracking box(int number) {
        return new BoxTracking("%sU%06d".formatted(ID, number), "T" + number);
    }
}
