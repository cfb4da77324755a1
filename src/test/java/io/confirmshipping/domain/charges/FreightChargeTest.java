package io.confirmshipping.domain.charges;

import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleRates.FREIGHT_RATES;
import static io.confirmshipping.domain.SampleRates.dollars;
import static io.confirmshipping.domain.SampleShipping.PALLET_RULES;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.Estimates;
import io.confirmshipping.domain.pallets.PalletEstimate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pallet costs a base, and its weight by density class and distance; a shipment costs 100.00 at least. */
class FreightChargeTest {
    @Test
    void pallets_cost_by_number_by_weight_by_class_and_by_distance() {
        assertThat(Quotes.shipping(PALLET_RULES, pallets(2, "1000", "10", "500.0")))
                .as("2 x 50 + 40 x 10 x 0.925 x 0.5")
                .isEqualTo(dollars("285.00"));
        assertThat(Quotes.shipping(PALLET_RULES, pallets(3, "1000", "10", "500.0")))
                .isEqualTo(dollars("335.00"));
        assertThat(Quotes.shipping(PALLET_RULES, pallets(2, "2000", "10", "500.0")))
                .isEqualTo(dollars("470.00"));
        assertThat(Quotes.shipping(PALLET_RULES, pallets(2, "1000", "9", "500.0")))
                .as("class 100")
                .isEqualTo(dollars("300.00"));
        assertThat(Quotes.shipping(PALLET_RULES, pallets(2, "1000", "10", "1000.0")))
                .isEqualTo(dollars("470.00"));
    }

    /**
     * 925 lb of class 100 cost as much as 1,000 lb of class 92.5: 2 x 50 + 40 x 9.25 x 1 x 0.5. Less of it is class 100, more
     * is billed as 1,000 lb, until it weighs that (rules.md#rule-21).
     */
    @ParameterizedTest(name = "{0} lb on 100 cubic feet: {1}")
    @CsvSource({
        "924, 284.80",
        "925, 285.00",
        "926, 285.00",
        "999.99, 285.00",
        "1000, 285.00",
        "1000.01, 285.00",
        "1001, 285.19"
    })
    void freight_costs_no_more_than_the_least_weight_of_the_next_class(BigDecimal pounds, String price) {
        assertThat(Quotes.shipping(PALLET_RULES, onHundredCubicFeet(pounds))).isEqualTo(dollars(price));
    }

    @Test
    void a_charge_says_that_it_is_billed_as_the_least_weight_of_a_class() {
        assertThat(reason(onHundredCubicFeet(new BigDecimal("925")))).doesNotContain("billed");
        assertThat(reason(onHundredCubicFeet(new BigDecimal("926"))))
                .isEqualTo(
                        "2 x 50.00 per pallet + 40.00 x 1000.00/100 lb x class 92.5/100 x 500.0/1000 miles; billed as the least weight of class 92.5, which costs less than 926.00 lb of class 100");
    }

    /** 50 + 40 x 2 x 1 x 0.625 is the least charge exactly. */
    @Test
    void a_shipment_costs_the_least_charge_at_least() {
        assertThat(Quotes.shipping(PALLET_RULES, pallets(1, "200", "8", "0.0"))).isEqualTo(dollars("100.00"));
        assertThat(Quotes.shipping(PALLET_RULES, pallets(1, "200", "8", "624.9")))
                .isEqualTo(dollars("100.00"));
        assertThat(Quotes.shipping(PALLET_RULES, pallets(1, "200", "8", "625.0")))
                .isEqualTo(dollars("100.00"));
        assertThat(Quotes.shipping(PALLET_RULES, pallets(1, "200", "8", "625.1")))
                .isEqualTo(dollars("100.01"));
    }

    @Test
    void the_least_charge_is_for_every_shipment() {
        Consignment small = pallets(1, "200", "8", "10.0");

        assertThat(Quotes.shipping(PALLET_RULES, small, small)).isEqualTo(dollars("200.00"));
    }

    @Test
    void a_charge_says_how_it_came_about() {
        assertThat(reason(pallets(2, "1000", "10", "500.0")))
                .isEqualTo("2 x 50.00 per pallet + 40.00 x 1000.00/100 lb x class 92.5/100 x 500.0/1000 miles");
        assertThat(reason(pallets(1, "200", "8", "10.0")))
                .isEqualTo(
                        "the least charge, instead of 1 x 50.00 per pallet + 40.00 x 200.00/100 lb x class 100/100 x 10.0/1000 miles");
    }

    /** The 13 tiers of the NMFC, effective 2025-07-19: a tier begins with its own density. */
    @ParameterizedTest(name = "{0} lb/ft3: class {1}, and just below: {2}")
    @CsvSource({
        "50, 50, 55",
        "35, 55, 60",
        "30, 60, 65",
        "22.5, 65, 70",
        "15, 70, 85",
        "12, 85, 92.5",
        "10, 92.5, 100",
        "8, 100, 125",
        "6, 125, 175",
        "4, 175, 250",
        "2, 250, 300",
        "1, 300, 400"
    })
    void the_class_is_by_density(BigDecimal density, BigDecimal number, BigDecimal below) {
        assertThat(FREIGHT_RATES.classOf(density).number()).isEqualByComparingTo(number);
        assertThat(FREIGHT_RATES
                        .classOf(density.subtract(new BigDecimal("0.0001")))
                        .number())
                .isEqualByComparingTo(below);
    }

    @Test
    void the_densest_and_the_lightest_freight_have_a_class() {
        assertThat(FREIGHT_RATES.classOf(new BigDecimal("700")).number()).isEqualByComparingTo("50");
        assertThat(FREIGHT_RATES.classOf(new BigDecimal("0.0001")).number()).isEqualByComparingTo("400");
    }

    @Test
    void the_density_is_that_of_the_loaded_pallets() {
        PalletEstimate estimate = Estimates.of(1, new BigDecimal("600"), new BigDecimal("92160"));

        assertThat(estimate.poundsPerCubicFoot()).as("48 x 40 x 48 inches").isEqualByComparingTo("11.25");
    }

    private static String reason(Consignment consignment) {
        return Quotes.lines(Quotes.quote(PALLET_RULES, consignment), ChargeTarget.SHIPPING)
                .get(0)
                .reason()
                .toString();
    }

    private static Consignment pallets(int count, String pounds, String poundsPerCubicFoot, String miles) {
        BigDecimal weight = new BigDecimal(pounds);
        BigDecimal cubicInches = weight.multiply(new BigDecimal("1728"))
                .divide(new BigDecimal(poundsPerCubicFoot), MathContext.DECIMAL64);
        return consignment(Estimates.of(count, weight, cubicInches), miles);
    }

    private static Consignment onHundredCubicFeet(BigDecimal pounds) {
        return consignment(Estimates.of(2, pounds, new BigDecimal("172800")), "500.0");
    }

    private static Consignment consignment(PalletEstimate pallets, String miles) {
        return new Consignment(
                ShipmentId.random(),
                "ONT8",
                new Load(contents(mugs(9)), List.of(new BoxShare(0, 9))),
                new BigDecimal(miles),
                pallets);
    }
}
