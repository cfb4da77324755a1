package io.confirmshipping.domain.charges;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.kilograms;
import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleContents.surfboards;
import static io.confirmshipping.domain.SampleShipping.OWN_PALLET_RULES;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCEL_RULES;
import static io.confirmshipping.domain.SampleShipping.PALLET_RULES;
import static io.confirmshipping.domain.SampleShipping.PARCEL_RULES;
import static io.confirmshipping.domain.charges.Consignments.consignment;
import static io.confirmshipping.domain.charges.LimitedShipments.excluded;
import static io.confirmshipping.domain.charges.LimitedShipments.heavy;
import static io.confirmshipping.domain.charges.LimitedShipments.large;
import static io.confirmshipping.domain.charges.LimitedShipments.obstacle;
import static io.confirmshipping.domain.charges.LimitedShipments.quote;
import static io.confirmshipping.domain.charges.LimitedShipments.single;
import static io.confirmshipping.domain.charges.LimitedShipments.weighing;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.MethodRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipments and boxes that a shipping method takes (rules.md#rule-7). */
class LimitsTest {

    @Test
    void a_partnered_small_parcel_shipment_has_200_boxes_at_most() {
        assertThat(obstacle(PARCEL_RULES, 1, mugs(200))).isEmpty();
        assertThat(obstacle(PARCEL_RULES, 1, mugs(201))).map(Obstacle::code).hasValue(RefusalCode.BOX_LIMIT_EXCEEDED);
    }

    @Test
    void an_own_small_parcel_shipment_has_500_boxes_at_most() {
        assertThat(obstacle(OWN_PARCEL_RULES, 1, mugs(500))).isEmpty();
        assertThat(obstacle(OWN_PARCEL_RULES, 1, mugs(501)))
                .map(Obstacle::code)
                .hasValue(RefusalCode.BOX_LIMIT_EXCEEDED);
    }

    @Test
    void a_shipment_on_pallets_has_5000_boxes_which_is_all_that_a_workflow_can_have() {
        assertThat(obstacle(PALLET_RULES, 26, mugs(5_000))).isEmpty();
        assertThat(obstacle(OWN_PALLET_RULES, 260, mugs(5_000))).isEmpty();
    }

    @Test
    void boxes_of_all_kinds_count_together() {
        assertThat(obstacle(PARCEL_RULES, 1, mugs(100), mugs(100))).isEmpty();
        assertThat(obstacle(PARCEL_RULES, 1, mugs(100), mugs(101)))
                .map(Obstacle::detail)
                .hasValue("The shipment to ONT8 would have 201 boxes; at most 200 are allowed.");
    }

    @Test
    void a_partnered_shipment_on_pallets_has_26_pallets_at_most() {
        assertThat(obstacle(PALLET_RULES, 26, mugs(100))).isEmpty();
        assertThat(obstacle(PALLET_RULES, 27, mugs(100))).hasValueSatisfying(obstacle -> {
            assertThat(obstacle.code()).isEqualTo(RefusalCode.BOX_LIMIT_EXCEEDED);
            assertThat(obstacle.detail())
                    .startsWith("The shipment to ONT8 would have 27 pallets; at most 26 are allowed.");
        });
        assertThat(obstacle(OWN_PALLET_RULES, 27, mugs(100))).isEmpty();
    }

    @Test
    void a_partnered_shipment_on_pallets_weighs_150_pounds_at_least() {
        assertThat(obstacle(PALLET_RULES, 1, weighing(pounds("150")))).isEmpty();
        assertThat(obstacle(PALLET_RULES, 1, weighing(pounds("149.99"))))
                .map(Obstacle::code)
                .hasValue(RefusalCode.CARRIER_NOT_AVAILABLE);
        assertThat(obstacle(OWN_PALLET_RULES, 1, weighing(pounds("1")))).isEmpty();
    }

    @Test
    void one_hundred_and_fifty_pounds_are_68_0388555_kilograms() {
        assertThat(obstacle(PALLET_RULES, 1, weighing(kilograms("68.0388555")))).isEmpty();
        assertThat(obstacle(PALLET_RULES, 1, weighing(kilograms("68.0388554")))).isPresent();
    }

    @Test
    void small_parcels_are_judged_box_by_box_and_pallets_are_not() {
        for (MethodRules parcels : List.of(PARCEL_RULES, OWN_PARCEL_RULES)) {
            assertThat(obstacle(parcels, 1, mugs(1), heavy()))
                    .hasValueSatisfying(obstacle -> assertThat(obstacle.detail())
                            .startsWith("Box kind 2 weighs 50.01 lb; a small parcel may weigh at most 50 lb"));
            assertThat(obstacle(parcels, 1, mugs(1), mugs(1), large()))
                    .hasValueSatisfying(obstacle -> assertThat(obstacle.detail())
                            .startsWith("Box kind 3 has a side of 25.01 in; a small parcel may have one over 25 in"));
        }
        assertThat(obstacle(PALLET_RULES, 1, mugs(10), heavy(), large(), surfboards(1)))
                .isEmpty();
        assertThat(obstacle(OWN_PALLET_RULES, 1, mugs(10), heavy(), large(), surfboards(1)))
                .isEmpty();
    }

    @Test
    void a_single_oversize_unit_is_a_small_parcel() {
        assertThat(obstacle(PARCEL_RULES, 1, boxes(1, inches("80", "20", "5"), pounds("50"), held("BOARD", 1))))
                .isEmpty();
    }

    @Test
    void a_single_heavy_unit_is_a_small_parcel_up_to_what_the_carrier_takes() {
        assertThat(obstacle(PARCEL_RULES, 1, single("10", "10", "10", "150"))).isEmpty();
        assertThat(obstacle(PARCEL_RULES, 1, single("66", "20", "5", "150"))).isEmpty();
        assertThat(obstacle(PARCEL_RULES, 1, mugs(1), single("10", "10", "10", "150.01")))
                .hasValueSatisfying(obstacle -> {
                    assertThat(obstacle.code()).isEqualTo(RefusalCode.BOX_LIMIT_EXCEEDED);
                    assertThat(obstacle.detail())
                            .isEqualTo(
                                    "Box kind 2 weighs 150.01 lb; UPS takes at most 150 lb. Repack it or ship on pallets, with your own carrier if a shipment is too light for the partnered one.");
                });
    }

    @Test
    void a_single_unit_is_no_larger_than_the_carrier_takes() {
        for (MethodRules parcels : List.of(PARCEL_RULES, OWN_PARCEL_RULES)) {
            assertThat(obstacle(parcels, 1, single("108", "14.25", "14.25", "20")))
                    .isEmpty();
            assertThat(obstacle(parcels, 1, single("108", "14.25", "14.26", "20")))
                    .map(Obstacle::detail)
                    .hasValueSatisfying(
                            detail -> assertThat(detail).startsWith("Box kind 1 is 165.02 in in length plus girth; "));
            assertThat(obstacle(parcels, 1, single("108", "108", "108", "20"))).isPresent();
        }
        assertThat(obstacle(PALLET_RULES, 1, single("108", "108", "108", "200")))
                .isEmpty();
    }

    /** FedEx Ground takes 100 lb in these examples, UPS 150 lb. */
    @Test
    void a_carrier_that_does_not_take_every_box_cannot_be_chosen() {
        assertThat(excluded(single("10", "10", "10", "100"))).isEmpty();
        assertThat(excluded(mugs(1), single("10", "10", "10", "100.01")))
                .singleElement()
                .satisfies(excluded -> {
                    assertThat(excluded.carrier()).isEqualTo(new Carrier("FDEG", "FedEx Ground"));
                    assertThat(excluded.because())
                            .hasToString("Box kind 2 weighs 100.01 lb; FedEx Ground takes at most 100 lb.");
                });

        Quote quote = quote(PARCEL_RULES, List.of(consignment(contents(single("10", "10", "10", "101")), "100", 1)));
        quote.checkAvailable(new Carrier("UPSN", "UPS"));
        assertThat(refused(
                                RefusalCode.BOX_LIMIT_EXCEEDED,
                                () -> quote.checkAvailable(new Carrier("FDEG", "FedEx Ground")))
                        .detail())
                .isEqualTo(
                        "Box kind 1 weighs 101 lb; FedEx Ground takes at most 100 lb. Choose another carrier, or repack the box.");
    }

    @Test
    void one_shipment_that_is_too_much_stands_in_the_way_of_the_whole_workflow() {
        Consignment allowed = consignment(contents(mugs(200)), "100", 1);
        Consignment tooMuch = consignment(contents(mugs(201)), "100", 1);

        assertThat(quote(PARCEL_RULES, List.of(allowed, tooMuch)).isAvailable()).isFalse();
        assertThat(quote(PARCEL_RULES, List.of(allowed, allowed)).isAvailable()).isTrue();
    }
}
