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
import static io.confirmshipping.domain.SampleRates.RATES;
import static io.confirmshipping.domain.SampleShipping.OWN_PALLET_RULES;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCEL_RULES;
import static io.confirmshipping.domain.SampleShipping.PALLET_RULES;
import static io.confirmshipping.domain.SampleShipping.PARCEL_RULES;
import static io.confirmshipping.domain.charges.Consignments.consignment;
import static io.confirmshipping.domain.explanation.Explanations.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.fixture.Grammar;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void the_first_shipment_that_is_too_much_is_named_and_the_others_are_counted() {
        Consignment allowed = consignment(contents(mugs(200)), "100", 1);
        Consignment tooMuch = to("MDW2", consignment(contents(mugs(201)), "100", 1));
        Consignment heavy = consignment(contents(heavy()), "100", 1);

        assertThat(detail(List.of(allowed, tooMuch, heavy)))
                .isEqualTo(
                        "The shipment to MDW2 would have 201 boxes; at most 200 are allowed. 1 other shipment cannot ship this way either.");
        assertThat(detail(List.of(tooMuch, heavy, heavy)))
                .endsWith(" allowed. 2 other shipments cannot ship this way either.");
        assertThat(detail(List.of(allowed, tooMuch))).doesNotContain("more");
    }

    /** Too heavy a box for parcels in too light a shipment for pallets. */
    @Test
    void no_two_obstacles_send_anybody_from_one_to_the_other() {
        assertThat(obstacle(PARCEL_RULES, 1, heavy()))
                .map(Obstacle::detail)
                .hasValue(
                        "Box kind 1 weighs 50.01 lb; a small parcel may weigh at most 50 lb unless it holds a single unit. Repack it or ship on pallets, with your own carrier if a shipment is too light for the partnered one.");
        assertThat(obstacle(PALLET_RULES, 1, heavy()))
                .map(Obstacle::detail)
                .hasValue(
                        "The shipment to ONT8 would weigh 50.01 lb; the partnered carrier takes at least 150 lb on pallets. Choose your own carrier, or small parcels if the boxes allow that.");
        assertThat(obstacle(OWN_PALLET_RULES, 1, heavy())).isEmpty();
    }

    @Test
    void fewer_destinations_are_advised_only_where_there_is_more_than_one() {
        Consignment light = consignment(contents(weighing(pounds("149.99"))), "100", 1);

        assertThat(quote(PALLET_RULES, List.of(light)).obstacle())
                .map(Obstacle::detail)
                .hasValue(
                        "The shipment to ONT8 would weigh 149.99 lb; the partnered carrier takes at least 150 lb on pallets. Choose your own carrier, or small parcels if the boxes allow that.");
        assertThat(quote(PALLET_RULES, List.of(light, light)).obstacle())
                .map(Obstacle::detail)
                .hasValue(
                        "The shipment to ONT8 would weigh 149.99 lb; the partnered carrier takes at least 150 lb on pallets. 1 other shipment cannot ship this way either. Choose your own carrier, fewer destinations while they can be chosen, or small parcels if the boxes allow that.");
    }

    @Test
    void a_measure_that_misses_a_limit_by_a_hair_never_reads_as_the_limit() {
        assertThat(obstacle(PALLET_RULES, 1, weighing(pounds("149.9999"))))
                .hasValueSatisfying(obstacle -> assertThat(obstacle.detail()).contains("would weigh 149.99 lb;"));
        assertThat(obstacle(PARCEL_RULES, 1, weighing(pounds("50.0001"))))
                .hasValueSatisfying(obstacle -> assertThat(obstacle.detail()).contains("weighs 50.01 lb;"));
        assertThat(obstacle(PALLET_RULES, 1, weighing(pounds("100"))))
                .hasValueSatisfying(obstacle -> assertThat(obstacle.detail()).contains("would weigh 100 lb;"));
    }

    /** A limit of one is one that is allowed, and one shipment is no shipments. */
    @ParameterizedTest
    @CsvSource({
        "1, 2, 'would have 2 boxes; at most 1 is allowed. 1 other shipment cannot ship this way either.'",
        "2, 3, 'would have 3 boxes; at most 2 are allowed. 2 other shipments cannot ship this way either.'"
    })
    void a_sentence_counts_as_its_reader_does(int limit, int boxes, String expected) {
        MethodRules few = new MethodRules(
                PALLET_RULES.method(),
                PALLET_RULES.offered(),
                limit,
                Optional.of(limit),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Consignment tooMany = consignment(contents(mugs(boxes)), "100", 1);
        Consignment onPallets = consignment(contents(mugs(1)), "100", boxes);

        String detail = quote(few, Collections.nCopies(limit + 1, tooMany))
                .obstacle()
                .orElseThrow()
                .detail();
        String pallets = quote(few, List.of(onPallets)).obstacle().orElseThrow().detail();

        assertThat(detail).endsWith(expected);
        assertThat(pallets)
                .contains("would have %d pallets; at most %d %s allowed."
                        .formatted(boxes, limit, limit == 1 ? "is" : "are"));
        assertThat(Grammar.mistakes(detail)).isEmpty();
        assertThat(Grammar.mistakes(pallets)).isEmpty();
    }

    private static String detail(List<Consignment> consignments) {
        return quote(PARCEL_RULES, consignments).obstacle().orElseThrow().detail();
    }

    private static Consignment to(String warehouseId, Consignment consignment) {
        return new Consignment(
                consignment.shipment(), warehouseId, consignment.load(), consignment.miles(), consignment.pallets());
    }

    @Test
    void an_obstacle_refuses_with_its_code_and_its_reason() {
        Obstacle obstacle = new Obstacle(RefusalCode.BOX_LIMIT_EXCEEDED, saying("Too many."));

        assertThat(obstacle.refused()).hasMessage("box-limit-exceeded: Too many.");
    }

    private static List<ExcludedCarrier> excluded(BoxGroup... boxes) {
        return quote(PARCEL_RULES, List.of(consignment(contents(boxes), "100", 1)))
                .excluded();
    }

    private static BoxGroup single(String length, String width, String height, String weight) {
        return boxes(1, inches(length, width, height), pounds(weight), held("BOARD", 1));
    }

    private static BoxGroup heavy() {
        return boxes(1, inches("10", "10", "10"), pounds("50.01"), held("ANVIL", 2));
    }

    private static BoxGroup large() {
        return boxes(1, inches("25.01", "10", "10"), pounds("10"), held("OAR", 2));
    }

    private static BoxGroup weighing(Weight weight) {
        return boxes(1, inches("10", "10", "10"), weight, held("LEAD", 2));
    }

    private static Optional<Obstacle> obstacle(MethodRules rules, int pallets, BoxGroup... boxes) {
        return quote(rules, List.of(consignment(contents(boxes), "100", pallets)))
                .obstacle();
    }

    private static Quote quote(MethodRules rules, List<Consignment> consignments) {
        return new RateCardQuoting().quote(consignments, rules, RATES, new PlacementFee(List.of()));
    }
}
