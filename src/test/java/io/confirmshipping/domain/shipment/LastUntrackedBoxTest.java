package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.SampleShipping.SHIPPING;
import static io.confirmshipping.domain.shipment.Packed.boxes;
import static io.confirmshipping.domain.shipment.Packed.edit;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edit that removes the last box without tracking makes the shipment ready at once (rules.md#rule-25). */
class LastUntrackedBoxTest {

    /** Boxes 1 and 2 hold a cup each, box 3 a dish. */
    private static final PackedShipment THREE_BOXES =
            Packed.of(ShipmentStatus.WORKING, boxes(2, Map.of("CUP", 1)), boxes(1, Map.of("DISH", 1)));

    @ParameterizedTest
    @CsvSource({"DISH, READY_TO_SHIP", "CUP, WORKING"})
    void a_shipment_whose_last_box_without_tracking_is_gone_is_ready_to_ship(String gone, ShipmentStatus status) {
        PackedShipment edited = edit(tracked(THREE_BOXES, 1, 2), gone, 0);

        assertThat(edited.shipment().status()).isEqualTo(status);
        assertThat(edited.shipment().version()).isEqualTo(THREE_BOXES.shipment().version() + 1);
    }

    @Test
    void a_shipment_without_any_tracking_is_not() {
        assertThat(edit(THREE_BOXES, "DISH", 0).shipment().status()).isEqualTo(ShipmentStatus.WORKING);
    }

    @ParameterizedTest
    @CsvSource({"READY_TO_SHIP", "SHIPPED", "CHECKED_IN"})
    void a_later_status_stays(ShipmentStatus status) {
        PackedShipment later = Packed.of(status, boxes(2, Map.of("CUP", 1)), boxes(1, Map.of("DISH", 1)));

        assertThat(edit(tracked(later, 1, 2), "DISH", 0).shipment().status()).isEqualTo(status);
    }

    @Test
    void the_number_of_a_box_that_is_gone_is_gone_too() {
        PackedShipment edited = edit(tracked(THREE_BOXES, 2, 3), "DISH", 0);

        Tracking shown =
                new TrackedShipment(edited.shipment(), edited.manifest().boxNumbers(), edited.entered()).tracking();

        assertThat(((ParcelTracking) shown).byBox()).isEqualTo(Map.of(2, "T2"));
    }

    @Test
    void a_shipment_that_no_edit_is_accepted_for_can_not_be_edited() {
        PackedShipment oversize = Packed.of(ShipmentStatus.WORKING, boxes(1, 30, Map.of("SOFA", 1)));
        PackedShipment another = Packed.of(ShipmentStatus.WORKING, boxes(2, 30, Map.of("SOFA", 1)));

        assertThat(canEdit(oversize)).isFalse();
        assertThat(canEdit(another)).isTrue();
    }

    private static boolean canEdit(PackedShipment shipment) {
        return shipment.smallestEdits(SHIPPING, box -> true).anyMatch(edit -> isAccepted(shipment, edit));
    }

    private static boolean isAccepted(PackedShipment shipment, QuantityEdit edit) {
        try {
            return edit(shipment, edit) != shipment;
        } catch (CommandRefused | InvalidInput refused) {
            return false;
        }
    }

    private static PackedShipment tracked(PackedShipment packed, int... boxes) {
        TreeMap<Integer, String> byBox = new TreeMap<>();
        for (int box : boxes) {
            byBox.put(box, "T" + box);
        }
        Manifest manifest = packed.manifest();
        return new PackedShipment(packed.shipment(), manifest, Optional.of(new ParcelTracking(byBox)));
    }
}
