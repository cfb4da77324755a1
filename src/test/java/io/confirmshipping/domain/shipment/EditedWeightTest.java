package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.SHIPPING;
import static io.confirmshipping.domain.shipment.Packed.boxes;
import static io.confirmshipping.domain.shipment.Packed.edit;
import static io.confirmshipping.domain.shipment.Shipments.CONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.shipment.quantities.NewQuantity;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edited box weighs as much a unit as before, and keeps within what was accepted (rules.md#rule-7, rules.md#rule-11). */
class EditedWeightTest {

    @Test
    void a_box_weighs_as_much_a_unit_as_before() {
        PackedShipment shipment = Packed.of(boxes(1, 20, "30", Map.of("MUG", 20)));

        assertThat(pounds(edit(shipment, "MUG", 14))).isEqualTo("21");
        assertThat(pounds(edit(shipment, "MUG", 26))).isEqualTo("39");
    }

    @Test
    void boxes_that_do_not_change_weigh_the_same() {
        PackedShipment shipment =
                Packed.of(boxes(1, 20, "30", Map.of("MUG", 20)), boxes(1, 20, "12.50", Map.of("CUP", 20)));

        assertThat(edit(shipment, "MUG", 19).manifest().boxes().get(1))
                .isEqualTo(shipment.manifest().boxes().get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "22.5", "0.01", "33.33"})
    void units_that_are_taken_out_and_put_back_weigh_what_they_did(String weight) {
        PackedShipment shipment = Packed.of(boxes(1, 20, weight, Map.of("MUG", 21)));
        PackedShipment edited = shipment;
        for (int quantity : new int[] {15, 17, 16, 23, 27, 21}) {
            edited = edit(edited, "MUG", quantity);
        }

        assertThat(edited.manifest().load().pounds()).isEqualByComparingTo(weight);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 9, 11, 12, 13, 14})
    void a_box_at_its_limit_may_get_back_what_was_taken_out(int confirmed) {
        PackedShipment shipment = Packed.of(boxes(1, 20, "50", Map.of("MUG", confirmed)));
        for (int quantity = Math.max(1, confirmed - 6); quantity < confirmed; quantity++) {
            assertThat(edit(edit(shipment, "MUG", quantity), "MUG", confirmed).manifest())
                    .extracting(manifest -> manifest.load().pounds())
                    .isEqualTo(new BigDecimal("50"));
        }
    }

    /** 25 units of 2 lb weigh 50 lb. */
    @Test
    void a_box_does_not_become_heavier_than_a_small_parcel_may_be() {
        PackedShipment shipment = Packed.of(boxes(1, 20, "40", Map.of("MUG", 20)));

        assertThat(pounds(edit(shipment, "MUG", 25))).isEqualTo("50");
        assertThat(refused(RefusalCode.BOX_LIMIT_EXCEEDED, () -> edit(shipment, "MUG", 26))
                        .detail())
                .isEqualTo(
                        "Box %sU000001 would weigh 52 lb; a small parcel may weigh at most 50 lb unless it holds a single unit. Let it hold fewer units."
                                .formatted(Shipments.ID));
    }

    /** 20 units of 8 lb weigh 160 lb; the partnered carrier takes at least 150 lb on pallets. */
    @Test
    void a_shipment_on_pallets_does_not_become_lighter_than_the_partnered_carrier_takes() {
        PackedShipment shipment = Packed.of(ShipmentStatus.WORKING, PALLETS, boxes(1, 20, "160", Map.of("MUG", 20)));

        assertThat(pounds(edit(shipment, "MUG", 19))).isEqualTo("152");
        assertThat(refused(RefusalCode.CARRIER_NOT_AVAILABLE, () -> edit(shipment, "MUG", 18))
                        .detail())
                .endsWith(
                        "would weigh 144 lb; the partnered carrier takes at least 150 lb on pallets. Leave more units in it.");
    }

    @Test
    void a_workflow_that_can_no_longer_be_cancelled_is_not_advised_to_be() {
        PackedShipment shipment = Packed.mugs(1, 20);
        QuantityEdit tooMany = new QuantityEdit(List.of(new NewQuantity("MUG", 27)), List.of());

        assertThat(refused(
                                RefusalCode.QUANTITY_CHANGE_LIMIT,
                                () -> shipment.edit(tooMany, SHIPPING, box -> true, false, CONFIRMED.plusSeconds(60)))
                        .detail())
                .endsWith("27 is out of range.")
                .doesNotContain("cancel");
    }

    private static String pounds(PackedShipment shipment) {
        return shipment.manifest().boxes().get(0).group().weight().value().toString();
    }
}
