package io.confirmshipping.domain.placement;

import static io.confirmshipping.domain.Examples.dollars;
import static io.confirmshipping.domain.placement.PlacementStrategy.AMAZON_OPTIMIZED;
import static io.confirmshipping.domain.placement.PlacementStrategy.MINIMAL_SPLITS;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.PalletEstimate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each option says in one sentence what it trades. */
class TradeoffTest {
    private static final PlacementOption WIDE = option(AMAZON_OPTIMIZED, "282.5", "1200.0", "0.00", "A", "B", "C", "D");
    private static final PlacementOption NARROW = option(MINIMAL_SPLITS, "900.0", "310.4", "145.20", "B");

    @Test
    void the_widest_option_is_near_to_buyers_for_no_fee() {
        assertThat(new Tradeoff(WIDE, WIDE))
                .hasToString(
                        "Nearest to buyers, without a placement fee: 282.5 miles from them on average, to 4 destinations.");
    }

    @Test
    void any_other_is_compared_with_it() {
        assertThat(new Tradeoff(NARROW, WIDE))
                .hasToString(
                        "One destination instead of 4 for a placement fee of USD 145.20: 617.5 miles farther from buyers on average, and the way there is 889.6 miles shorter.");
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
                PalletEstimate.byModel(List.of()));
    }
}
