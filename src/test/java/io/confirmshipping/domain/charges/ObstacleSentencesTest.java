package io.confirmshipping.domain.charges;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleShipping.OWN_PALLET_RULES;
import static io.confirmshipping.domain.SampleShipping.PALLET_RULES;
import static io.confirmshipping.domain.SampleShipping.PARCEL_RULES;
import static io.confirmshipping.domain.charges.Consignments.consignment;
import static io.confirmshipping.domain.charges.LimitedShipments.detail;
import static io.confirmshipping.domain.charges.LimitedShipments.heavy;
import static io.confirmshipping.domain.charges.LimitedShipments.obstacle;
import static io.confirmshipping.domain.charges.LimitedShipments.quote;
import static io.confirmshipping.domain.charges.LimitedShipments.to;
import static io.confirmshipping.domain.charges.LimitedShipments.weighing;
import static io.confirmshipping.domain.explanation.Explanations.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.fixture.Grammar;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An obstacle says what stands in the way of which shipment, and what to do (rules.md#rule-7). */
class ObstacleSentencesTest {

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
    void no_two_obstacles_send_a_seller_from_one_to_the_other() {
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

    @Test
    void an_obstacle_refuses_with_its_code_and_its_reason() {
        Obstacle obstacle = new Obstacle(RefusalCode.BOX_LIMIT_EXCEEDED, saying("Too many."));

        assertThat(obstacle.refused()).hasMessage("box-limit-exceeded: Too many.");
    }
}
