package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.shipment.Packed.boxes;
import static io.confirmshipping.domain.shipment.Packed.edit;
import static io.confirmshipping.domain.shipment.Packed.mugs;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule 11 at its edges. */
class QuantityChangeLimitTest {

    @ParameterizedTest(name = "{0} confirmed: from {1} to {2}")
    @CsvSource({
        "20,     14,     26",
        "120,    114,    126",
        "139,    133,    145",
        "140,    133,    147",
        "1000,   950,    1050",
        "500000, 475000, 525000",
    })
    void a_quantity_may_differ_by_six_or_by_five_percent(int confirmed, int least, int most) {
        PackedShipment shipment = mugs(1, confirmed);

        assertThat(edit(shipment, "MUG", most).shipment().unitCount()).isEqualTo(most);
        assertThat(edit(shipment, "MUG", least).shipment().unitCount()).isEqualTo(least);
        refused(RefusalCode.QUANTITY_CHANGE_LIMIT, () -> edit(shipment, "MUG", most + 1));
        refused(RefusalCode.QUANTITY_CHANGE_LIMIT, () -> edit(shipment, "MUG", least - 1));
    }

    @Test
    void the_limit_is_counted_from_the_confirmed_quantity_however_often_it_is_edited() {
        PackedShipment shipment = mugs(4, 5);
        for (int quantity : new int[] {23, 26, 20, 14, 17, 26}) {
            shipment = edit(shipment, "MUG", quantity);
            assertThat(shipment.manifest().quantities()).containsEntry("MUG", quantity);
        }
        PackedShipment last = shipment;
        refused(RefusalCode.QUANTITY_CHANGE_LIMIT, () -> edit(last, "MUG", 27));
        refused(RefusalCode.QUANTITY_CHANGE_LIMIT, () -> edit(last, "MUG", 13));
    }

    @Test
    void the_refusal_says_what_the_limit_is_and_what_is_left_of_it() {
        PackedShipment shipment = edit(mugs(4, 5), "MUG", 24);

        Refusal refusal = refused(RefusalCode.QUANTITY_CHANGE_LIMIT, () -> edit(shipment, "MUG", 27));

        assertThat(refusal.facts())
                .containsEntry("msku", "MUG")
                .containsEntry("confirmedQuantity", 20)
                .containsEntry("limit", 6)
                .containsEntry("leastQuantity", 14)
                .containsEntry("mostQuantity", 26)
                .containsEntry("leftUp", 2)
                .containsEntry("leftDown", 10);
        assertThat(refusal.detail()).contains("cancel the workflow and start over");
    }

    @Test
    void every_sku_has_a_limit_of_its_own() {
        PackedShipment shipment = Packed.of(boxes(2, Map.of("MUG", 10)), boxes(1, Map.of("CUP", 20)));

        PackedShipment edited = edit(edit(shipment, "MUG", 26), "CUP", 14);

        assertThat(edited.manifest().quantities()).containsEntry("MUG", 26).containsEntry("CUP", 14);
    }

    @Test
    void the_last_unit_of_the_last_sku_stays() {
        PackedShipment shipment = Packed.of(boxes(1, Map.of("MUG", 2)), boxes(1, Map.of("CUP", 3)));

        PackedShipment oneSku = edit(shipment, "CUP", 0);
        PackedShipment oneUnit = edit(oneSku, "MUG", 1);

        assertThat(oneUnit.shipment().unitCount()).isEqualTo(1);
        assertThat(oneUnit.shipment().boxCount()).isEqualTo(1);
        assertThat(refused(RefusalCode.EMPTY_SHIPMENT, () -> edit(oneUnit, "MUG", 0))
                        .detail())
                .contains("cancel");
    }

    @Test
    void a_sku_that_was_not_confirmed_in_the_shipment_cannot_be_added() {
        assertThat(refused(RefusalCode.SKU_NOT_IN_SHIPMENT, () -> edit(mugs(1, 20), "CUP", 1))
                        .facts())
                .containsEntry("msku", "CUP");
    }

    @ParameterizedTest
    @EnumSource
    void quantities_can_change_until_receiving_has_begun(ShipmentStatus status) {
        PackedShipment shipment = Packed.of(status, boxes(1, Map.of("MUG", 20)));
        switch (status) {
            case RECEIVING, CLOSED -> {
                refused(RefusalCode.RECEIVING_HAS_BEGUN, () -> edit(shipment, "MUG", 21));
                assertThat(edit(shipment, "MUG", 20)).as("it is so already").isSameAs(shipment);
            }
            case CANCELLED -> refused(RefusalCode.WORKFLOW_CANCELLED, () -> edit(shipment, "MUG", 21));
            default -> assertThat(edit(shipment, "MUG", 21).shipment().status()).isEqualTo(status);
        }
    }

    @Test
    void the_same_quantities_again_change_nothing() {
        PackedShipment edited = edit(mugs(4, 5), "MUG", 23);

        assertThat(edit(edited, "MUG", 23)).isSameAs(edited);
        assertThat(edited.shipment().version()).isEqualTo(2);
        assertThat(edited.shipment().packedVersion()).isEqualTo(2);
    }
}
