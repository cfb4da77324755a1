package io.confirmshipping.domain.placement;

import static io.confirmshipping.domain.SampleRates.dollars;
import static io.confirmshipping.domain.placement.PlacementStrategy.AMAZON_OPTIMIZED;
import static io.confirmshipping.domain.placement.PlacementStrategy.MINIMAL_SPLITS;
import static io.confirmshipping.domain.placement.PlacementStrategy.PARTIAL_SPLITS;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.PalletEstimate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each option says in one sentence what it trades. */
class TradeoffTest {
    private static final PlacementOption WIDE = option(AMAZON_OPTIMIZED, "282.5", "1200.0", "0.00", "A", "B", "C", "D");
    private static final PlacementOption NARROW = option(MINIMAL_SPLITS, "900.0", "310.4", "145.20", "B");

    @Test
    void the_widest_option_is_near_to_buyers_for_no_fee() {
        assertThat(tradeoff(WIDE, List.of(WIDE, NARROW)))
                .hasToString(
                        "Nearest to buyers, without a placement fee: 282.5 miles from them on average, to 4 destinations.");
    }

    @Test
    void the_widest_option_says_what_it_costs_and_how_that_is_avoided_where_no_option_is_free() {
        PlacementOption paid = option(PARTIAL_SPLITS, "300.0", "900.0", "21.60", "A", "B", "C");

        assertThat(tradeoff(paid, List.of(paid, NARROW)))
                .hasToString(
                        "Nearest to buyers, for a placement fee of USD 21.60: 300.0 miles from them on average, to 3 destinations. Without a fee from 4 destinations on.");
        assertThat(tradeoff(NARROW, List.of(NARROW)))
                .hasToString(
                        "Nearest to buyers, for a placement fee of USD 145.20: 900.0 miles from them on average, to one destination. Without a fee from 4 destinations on.");
    }

    @Test
    void any_other_is_compared_with_it() {
        assertThat(tradeoff(NARROW, List.of(WIDE, NARROW)))
                .hasToString(
                        "One destination instead of 4 for a placement fee of USD 145.20: 617.5 miles farther from buyers on average, and the way there is 889.6 miles shorter.");
    }

    @Test
    void the_widest_option_is_not_called_nearest_where_another_is_nearer() {
        PlacementOption central = option(MINIMAL_SPLITS, "282.4", "1200.0", "145.20", "B");

        assertThat(tradeoff(WIDE, List.of(WIDE, central)))
                .hasToString(
                        "Spread most widely among buyers, without a placement fee: 282.5 miles from them on average, to 4 destinations.");
        assertThat(tradeoff(central, List.of(WIDE, central)))
                .hasToString(
                        "One destination instead of 4 for a placement fee of USD 145.20: 0.1 miles nearer to buyers on average, and the way there is just as long.");
    }

    @Test
    void the_widest_option_is_nearest_where_another_is_just_as_near() {
        PlacementOption equal = option(MINIMAL_SPLITS, "282.5", "1200.1", "145.20", "B");

        assertThat(tradeoff(WIDE, List.of(WIDE, equal)).toString()).startsWith("Nearest to buyers, ");
        assertThat(tradeoff(equal, List.of(WIDE, equal)).toString())
                .endsWith("just as far from buyers on average, and the way there is 0.1 miles longer.");
    }

    @Test
    void whatever_the_figures_the_sentences_agree_with_them() {
        Seeds.forEach(500, seed -> {
            Random random = new Random(seed);
            PlacementOption wide = option(AMAZON_OPTIMIZED, miles(random), miles(random), "0.00", "A", "B", "C", "D");
            PlacementOption middle = option(PARTIAL_SPLITS, miles(random), miles(random), "10.00", "A", "B");
            PlacementOption narrow = option(MINIMAL_SPLITS, miles(random), miles(random), "20.00", "C");
            List<PlacementOption> offered = List.of(wide, middle, narrow);

            assertThat(tradeoff(wide, offered).toString().startsWith("Nearest"))
                    .isEqualTo(toBuyers(wide) <= Math.min(toBuyers(middle), toBuyers(narrow)));
            for (PlacementOption other : List.of(middle, narrow)) {
                String why = tradeoff(other, offered).toString();
                assertThat(why.contains(" nearer ")).isEqualTo(toBuyers(other) < toBuyers(wide));
                assertThat(why.contains(" farther ")).isEqualTo(toBuyers(other) > toBuyers(wide));
                assertThat(why.contains(" shorter")).isEqualTo(inbound(other) < inbound(wide));
                assertThat(why.contains(" longer")).isEqualTo(inbound(other) > inbound(wide));
            }
        });
    }

    private static Explanation tradeoff(PlacementOption option, List<PlacementOption> offered) {
        return new Tradeoff(option, offered, 4).explanation();
    }

    /** Returns one of a few values, so that some are equal. */
    private static String miles(Random random) {
        return "%d.%d".formatted(300 + random.nextInt(2), random.nextInt(3));
    }

    private static double toBuyers(PlacementOption option) {
        return option.miles().toBuyers().doubleValue();
    }

    private static double inbound(PlacementOption option) {
        return option.miles().inbound().doubleValue();
    }

    private static PlacementOption option(
            PlacementStrategy strategy, String toBuyers, String inbound, String fee, String... destinations) {
        return new PlacementOption(
                PlacementOptionId.random(),
                strategy,
                new PlacementMiles(new BigDecimal(toBuyers), new BigDecimal(inbound)),
                dollars(fee),
                Optional.empty(),
                Stream.of(destinations).map(TradeoffTest::shipment).toList(),
                List.of());
    }

    private static PlannedShipment shipment(String destination) {
        return new PlannedShipment(
                ShipmentId.random(),
                destination,
                1,
                1,
                BigDecimal.ONE,
                BigDecimal.ONE,
                PalletEstimate.byModel(List.of(), BigDecimal.ONE));
    }
}
