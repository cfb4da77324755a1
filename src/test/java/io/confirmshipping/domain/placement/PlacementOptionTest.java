package io.confirmshipping.domain.placement;

import static io.confirmshipping.domain.Examples.TACOMA;
import static io.confirmshipping.domain.Examples.boxes;
import static io.confirmshipping.domain.Examples.contents;
import static io.confirmshipping.domain.Examples.dollars;
import static io.confirmshipping.domain.Examples.held;
import static io.confirmshipping.domain.Examples.inches;
import static io.confirmshipping.domain.Examples.pounds;
import static io.confirmshipping.domain.placement.PlacementStrategy.MINIMAL_SPLITS;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.fixture.Samples;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What placing a unit costs. The fees are those of one destination in the West. */
class PlacementOptionTest {
    private static final PlacementFees US =
            Samples.MARKETPLACES.get(Samples.MARKETPLACE).network().fees();

    @ParameterizedTest
    @CsvSource({"11.84, 0.34", "12, 0.34", "12.16, 0.41", "24, 0.41", "24.16, 0.49", "48, 0.49", "48.16, 0.68"})
    void sixteen_units_in_a_box_cost_what_one_of_their_weight_does(String boxPounds, String perUnit) {
        assertThat(feePerUnit(boxPounds, "20", 16)).isEqualTo(perUnit);
    }

    @ParameterizedTest
    @CsvSource({"19.99, 0.68", "20, 0.68", "20.01, 3.80"})
    void a_large_standard_unit_over_20_pounds_is_large_bulky(String unitPounds, String perUnit) {
        assertThat(feePerUnit(unitPounds, "10", 1)).isEqualTo(perUnit);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 2.20",
        "5.01, 2.90",
        "12, 2.90",
        "12.01, 3.80",
        "28, 3.80",
        "28.01, 5.00",
        "42, 5.00",
        "42.01, 5.95",
        "50, 5.95"
    })
    void a_large_bulky_unit_costs_more_from_weight_to_weight(String unitPounds, String perUnit) {
        assertThat(feePerUnit(unitPounds, "20", 1)).isEqualTo(perUnit);
    }

    @Test
    void the_average_has_at_least_cents_and_at_most_millionths() {
        assertThat(option(dollars("0.00"), 3).feePerUnit()).hasToString("0.00");
        assertThat(option(dollars("1.50"), 3).feePerUnit()).hasToString("0.50");
        assertThat(option(dollars("2.00"), 16).feePerUnit()).hasToString("0.125");
        assertThat(option(dollars("1.00"), 3).feePerUnit()).hasToString("0.333333");
        assertThat(option(dollars("2.00"), 3).feePerUnit()).hasToString("0.666667");
    }

    /** Of a cube with sides of so many inches. */
    private static String feePerUnit(String boxPounds, String side, int units) {
        Contents contents = contents(boxes(1, inches(side, side, side), pounds(boxPounds), held("A", units)));
        ShipmentPlan west = new ShipmentPlan(
                new FulfillmentCenter("WEST", TACOMA.address(), TACOMA.coordinates(), Region.WEST, TACOMA.takes()),
                List.of(new BoxShare(0, 1)));
        Money fee = US.fee(MINIMAL_SPLITS, List.of(west), contents).in(CurrencyUnit.USD);
        return option(fee, units).feePerUnit().toPlainString();
    }

    private static PlacementOption option(Money fee, int units) {
        return new PlacementOption(
                PlacementOptionId.random(),
                MINIMAL_SPLITS,
                new PlacementMiles(new BigDecimal("900.0"), new BigDecimal("100.0")),
                fee,
                Optional.empty(),
                List.of(new PlannedShipment(
                        ShipmentId.random(),
                        "WEST",
                        1,
                        units,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        PalletEstimate.byModel(List.of()))),
                List.of());
    }
}
