package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.shipment.Packed.boxes;
import static io.confirmshipping.domain.shipment.Packed.edit;
import static io.confirmshipping.domain.shipment.Packed.mugs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.shipment.quantities.NewQuantity;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How far a quantity may be from the confirmed one, at the edges (rules.md#rule-11). */
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

    @Test
    void every_sku_beyond_its_limit_is_named_with_what_is_left_of_it() {
        PackedShipment shipment = edit(
                Packed.of(boxes(1, Map.of("A", 20)), boxes(1, Map.of("B", 200)), boxes(1, Map.of("C", 5))), "A", 24);

        Refusal refusal = refused(
                RefusalCode.QUANTITY_CHANGE_LIMIT,
                () -> edit(shipment, new QuantityEdit(asked(Map.of("A", 99, "B", 999, "C", 6)), List.of())));

        assertThat(refusal.errors())
                .extracting(FieldError::field, FieldError::message)
                .containsExactly(
                        tuple(
                                "items[0].quantity",
                                "brings A to 99 units in this shipment, which was confirmed with 20 and may differ from that by 6, from 14 to 26; it has 24 now, so you may add 2 or remove 10"),
                        tuple(
                                "items[1].quantity",
                                "brings B to 999 units in this shipment, which was confirmed with 200 and may differ from that by 10, from 190 to 210; it has 200 now, so you may add 10 or remove 10"));
        assertThat(refusal.detail())
                .isEqualTo(
                        "A was confirmed with 20 units in this shipment and may differ from that by 6, from 14 to 26. It has 24 now, so you may add 2 or remove 10; 99 is out of range. "
                                + "B was confirmed with 200 units in this shipment and may differ from that by 10, from 190 to 210. It has 200 now, so you may add 10 or remove 10; 999 is out of range. "
                                + "Beyond the limit, cancel the workflow and start over.");
        assertThat(refusal.facts()).containsEntry("msku", "A").containsEntry("leftUp", 2);
    }

    @Test
    void a_sku_that_only_the_boxes_name_is_named_where_it_stands() {
        PackedShipment shipment = Packed.of(boxes(1, Map.of("A", 20)), boxes(1, Map.of("B", 20)));

        Refusal refusal = refused(
                RefusalCode.QUANTITY_CHANGE_LIMIT,
                () -> edit(
                        shipment,
                        new QuantityEdit(List.of(), List.of(Packed.box(1, "A", 21), Packed.box(2, "B", 99)))));

        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("boxes[1].items[0].quantity");
    }

    @Test
    void every_new_sku_is_named() {
        Refusal two = refusedAsNew(asked(Map.of("NEW", 1, "MUG", 21, "N2", 2)));

        assertThat(two.detail()).startsWith("N2 and NEW were not confirmed in shipment " + Shipments.ID);
        assertThat(two.errors()).extracting(FieldError::field).containsExactly("items[1].sku", "items[2].sku");
        assertThat(refusedAsNew(asked(Map.of("NEW", 1))).detail()).startsWith("NEW was not confirmed in shipment");
    }

    @Test
    void very_many_skus_make_no_endless_sentence() {
        Map<String, Integer> many = new HashMap<>();
        for (int i = 0; i < 2_000; i++) {
            many.put("%040d".formatted(i), 999);
        }
        PackedShipment shipment =
                Packed.of(boxes(1, many.keySet().stream().collect(Collectors.toMap(msku -> msku, msku -> 1))));

        Refusal beyond = refused(
                RefusalCode.QUANTITY_CHANGE_LIMIT, () -> edit(shipment, new QuantityEdit(asked(many), List.of())));
        Refusal unknown = refusedAsNew(asked(many));

        assertThat(List.of(beyond, unknown)).allSatisfy(refusal -> {
            assertThat(refusal.detail()).hasSizeLessThan(2_000);
            assertThat(refusal.errors()).hasSize(1_001).endsWith(InvalidInput.AND_MORE);
        });
        assertThat(beyond.detail()).contains(" 1996 other SKUs are beyond their limits too; all are under errors.");
        assertThat(unknown.detail()).contains(" and 1991 others, which are all under errors, were not confirmed");
    }

    private static Refusal refusedAsNew(List<NewQuantity> items) {
        return refused(RefusalCode.SKU_NOT_IN_SHIPMENT, () -> edit(mugs(1, 20), new QuantityEdit(items, List.of())));
    }

    /** In the order of the SKUs. */
    private static List<NewQuantity> asked(Map<String, Integer> quantities) {
        return new TreeMap<>(quantities)
                .entrySet().stream()
                        .map(each -> new NewQuantity(each.getKey(), each.getValue()))
                        .toList();
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
