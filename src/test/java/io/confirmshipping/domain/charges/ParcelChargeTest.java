package io.confirmshipping.domain.charges;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.centimeters;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.kilograms;
import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleRates.dollars;
import static io.confirmshipping.domain.SampleShipping.PARCEL_RULES;
import static io.confirmshipping.domain.charges.Consignments.consignment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Weight;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A box costs a base, and every billable pound by zone. Nearby, in zone 2, that is 3.00 and 0.20 a pound. */
class ParcelChargeTest {
    private static final String NEARBY = "100.0";
    private static final Dimensions TINY = inches("5", "5", "5");

    /** 2 boxes of 22.5 lb count as 23 lb each. */
    @Test
    void parcels_cost_by_box_by_billable_pound_and_by_zone() {
        assertThat(parcels(NEARBY, mugs(2))).isEqualTo(dollars("15.20"));
        assertThat(parcels("1000.0", mugs(2))).isEqualTo(dollars("22.10"));
    }

    @Test
    void parcels_of_all_kinds_are_paid_together() {
        assertThat(parcels(NEARBY, mugs(1), weighing(pounds("4.5")))).isEqualTo(dollars("11.60"));
    }

    @Test
    void a_started_pound_is_billed_in_full() {
        assertThat(parcels(NEARBY, weighing(pounds("22")))).isEqualTo(dollars("7.40"));
        assertThat(parcels(NEARBY, weighing(pounds("22.01")))).isEqualTo(dollars("7.60"));
    }

    @Test
    void a_box_is_billed_a_pound_at_least() {
        assertThat(parcels(NEARBY, weighing(pounds("0.01")))).isEqualTo(dollars("3.20"));
        assertThat(parcels(NEARBY, weighing(pounds("0.99")))).isEqualTo(dollars("3.20"));
        assertThat(parcels(NEARBY, weighing(pounds("1")))).isEqualTo(dollars("3.20"));
        assertThat(parcels(NEARBY, weighing(pounds("1.01")))).isEqualTo(dollars("3.40"));
    }

    @Test
    void a_box_is_billed_in_pounds_though_it_is_weighed_in_kilograms() {
        assertThat(parcels(NEARBY, weighing(kilograms("9.0718474")))).isEqualTo(dollars("7.00"));
        assertThat(parcels(NEARBY, weighing(kilograms("9.0718475")))).isEqualTo(dollars("7.20"));
    }

    /** 13.9 x 10 x 10 inches are 10 x 139 cubic inches. */
    @Test
    void a_box_is_billed_by_its_size_where_that_is_more_than_its_weight() {
        assertThat(parcels(NEARBY, box(inches("13.9", "10", "10"), pounds("1"))))
                .isEqualTo(dollars("5.00"));
        assertThat(parcels(NEARBY, box(inches("13.91", "10", "10"), pounds("1"))))
                .isEqualTo(dollars("5.20"));
    }

    @Test
    void weight_and_size_may_be_the_same() {
        Dimensions tenPounds = inches("13.9", "10", "10");

        assertThat(parcels(NEARBY, box(tenPounds, pounds("9.99")))).isEqualTo(dollars("5.00"));
        assertThat(parcels(NEARBY, box(tenPounds, pounds("10")))).isEqualTo(dollars("5.00"));
        assertThat(parcels(NEARBY, box(tenPounds, pounds("10.01")))).isEqualTo(dollars("5.20"));
    }

    @Test
    void the_smallest_size_is_a_pound_to_the_cubic_inch() {
        assertThat(parcels(NEARBY, box(inches("139", "1", "1"), pounds("0.5")))).isEqualTo(dollars("3.20"));
        assertThat(parcels(NEARBY, box(inches("139.01", "1", "1"), pounds("0.5"))))
                .isEqualTo(dollars("3.40"));
    }

    @Test
    void size_counts_in_inches_though_it_is_measured_in_centimeters() {
        assertThat(parcels(NEARBY, box(centimeters("35.306", "25.4", "25.4"), pounds("1"))))
                .isEqualTo(dollars("5.00"));
    }

    @ParameterizedTest(name = "{0} miles: {1}")
    @CsvSource({
        "0.0, 3.20",
        "150, 3.20",
        "150.1, 3.25",
        "300, 3.25",
        "300.1, 3.30",
        "600, 3.30",
        "600.1, 3.35",
        "1000, 3.35",
        "1000.1, 3.40",
        "1400, 3.40",
        "1400.1, 3.45",
        "1800, 3.45",
        "1800.1, 3.50",
        "12436.8, 3.50"
    })
    void a_zone_holds_its_last_mile_and_not_a_tenth_more(String miles, String price) {
        assertThat(parcels(miles, weighing(pounds("1")))).isEqualTo(dollars(price));
    }

    @Test
    void every_destination_is_a_charge_of_its_own_that_says_how_it_came_about() {
        Consignment near = consignment(contents(mugs(1)), NEARBY, 1);
        Consignment far = consignment(contents(mugs(2)), "812.3", 1);

        List<ChargeLine> lines = Quotes.lines(Quotes.quote(PARCEL_RULES, near, far), ChargeTarget.SHIPPING);

        assertThat(lines)
                .extracting(line -> line.shipment().orElseThrow(), ChargeLine::amount, line -> line.reason()
                        .toString())
                .containsExactly(
                        tuple(
                                near.shipment(),
                                dollars("7.60"),
                                "1 x 3.00 per box + 23 x 0.20 per billable lb (zone 2, 100.0 miles)"),
                        tuple(
                                far.shipment(),
                                dollars("22.10"),
                                "2 x 3.00 per box + 46 x 0.35 per billable lb (zone 5, 812.3 miles)"));
    }

    private static BoxGroup weighing(Weight weight) {
        return box(TINY, weight);
    }

    private static BoxGroup box(Dimensions dimensions, Weight weight) {
        return boxes(1, dimensions, weight, held("MUG", 12));
    }

    private static Money parcels(String miles, BoxGroup... boxes) {
        return Quotes.shipping(PARCEL_RULES, consignment(contents(boxes), miles, 1));
    }
}
