package io.confirmshipping.domain.charges;

import static io.confirmshipping.domain.Examples.OWN_PALLET_RULES;
import static io.confirmshipping.domain.Examples.OWN_PARCEL_RULES;
import static io.confirmshipping.domain.Examples.PALLET_RULES;
import static io.confirmshipping.domain.Examples.PARCELS;
import static io.confirmshipping.domain.Examples.PARCEL_RULES;
import static io.confirmshipping.domain.Examples.RATES;
import static io.confirmshipping.domain.Examples.boxes;
import static io.confirmshipping.domain.Examples.contents;
import static io.confirmshipping.domain.Examples.dollars;
import static io.confirmshipping.domain.Examples.held;
import static io.confirmshipping.domain.Examples.inches;
import static io.confirmshipping.domain.Examples.kilograms;
import static io.confirmshipping.domain.Examples.mugs;
import static io.confirmshipping.domain.Examples.pounds;
import static io.confirmshipping.domain.charges.Consignments.consignment;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.MethodRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Parcels by weight and distance, pallets by count and distance; each charge is rounded once. */
class QuotingTest {
    @Nested
    class Small_parcels {
        /** 2 boxes of 22.5 lb count as 23 lb each: 2 x 3.00 + 46 x (0.20 + 0.10). */
        @Test
        void cost_by_box_by_started_pound_and_by_distance() {
            assertThat(parcels("1000", mugs(2))).isEqualTo(dollars("19.80"));
            assertThat(parcels("0", mugs(2))).isEqualTo(dollars("15.20"));
        }

        @Test
        void are_billed_by_the_next_whole_pound() {
            assertThat(parcels("0", weighing(pounds("22")))).isEqualTo(dollars("7.40"));
            assertThat(parcels("0", weighing(pounds("22.01")))).isEqualTo(dollars("7.60"));
        }

        @Test
        void are_billed_a_pound_at_least() {
            assertThat(parcels("0", weighing(pounds("0.01")))).isEqualTo(dollars("3.20"));
            assertThat(parcels("0", weighing(pounds("1")))).isEqualTo(dollars("3.20"));
            assertThat(parcels("0", weighing(pounds("1.01")))).isEqualTo(dollars("3.40"));
        }

        @Test
        void are_billed_in_pounds_though_they_are_weighed_in_kilograms() {
            assertThat(parcels("0", weighing(kilograms("9.0718474")))).isEqualTo(dollars("7.00"));
            assertThat(parcels("0", weighing(kilograms("9.0718475")))).isEqualTo(dollars("7.20"));
        }

        @Test
        void to_all_destinations_are_paid_together() {
            assertThat(shipping(
                            PARCEL_RULES,
                            consignment(contents(mugs(1)), "0", 1),
                            consignment(contents(mugs(1)), "1000", 1)))
                    .isEqualTo(dollars("17.50"));
        }
    }

    @Nested
    class Pallets {
        @Test
        void cost_by_pallet_and_by_distance() {
            assertThat(shipping(PALLET_RULES, consignment(contents(mugs(9)), "1000", 3)))
                    .isEqualTo(dollars("300.00"));
            assertThat(shipping(PALLET_RULES, consignment(contents(mugs(9)), "0", 1)))
                    .isEqualTo(dollars("50.00"));
        }

        @Test
        void to_all_destinations_are_paid_together() {
            assertThat(shipping(
                            PALLET_RULES,
                            consignment(contents(mugs(9)), "1000", 3),
                            consignment(contents(mugs(9)), "0", 1)))
                    .isEqualTo(dollars("350.00"));
        }
    }

    @Nested
    class Rounding {
        /** 3.00 + 23 x (0.20 + 0.10 x 50 / 1,000) = 7.715. */
        @Test
        void is_up_from_half_a_cent() {
            assertThat(parcels("50", mugs(1))).isEqualTo(dollars("7.72"));
            assertThat(parcels("49.9", mugs(1))).isEqualTo(dollars("7.71"));
        }

        /** Twice 7.715 is 15.43; rounded twice it would be 15.44. */
        @Test
        void is_done_once_for_all_destinations() {
            Consignment one = consignment(contents(mugs(1)), "50", 1);

            assertThat(shipping(PARCEL_RULES, one, one)).isEqualTo(dollars("15.43"));
        }

        @Test
        void is_to_the_currency_of_the_marketplace() {
            RateCard yen = new RateCard(
                    CurrencyUnit.JPY,
                    new BigDecimal("0.5"),
                    new BigDecimal("0.3"),
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO);
            Contents three =
                    contents(Owner.AMAZON, Owner.AMAZON, boxes(1, inches("9", "9", "9"), pounds("9"), held("CUP", 3)));

            Charges charges = new WeightAndDistanceQuoting()
                    .quote(List.of(consignment(three, "0", 1)), PARCEL_RULES, yen, Money.zero(CurrencyUnit.JPY))
                    .charges();

            assertThat(charges.prep()).isEqualTo(Money.ofMajor(CurrencyUnit.JPY, 2));
            assertThat(charges.labeling()).isEqualTo(Money.ofMajor(CurrencyUnit.JPY, 1));
        }
    }

    @Nested
    class An_own_carrier {
        @Test
        void costs_nothing_here_and_has_nothing_to_refund() {
            for (MethodRules own : List.of(OWN_PARCEL_RULES, OWN_PALLET_RULES)) {
                Quote quote = quote(own, consignment(contents(mugs(20)), "1000", 2));

                assertThat(quote.charges().shipping()).isEqualTo(dollars("0.00"));
                assertThat(quote.charges().placement()).isEqualTo(dollars("1.23"));
                assertThat(quote.voidWindow()).isEmpty();
            }
        }
    }

    @Nested
    class Prep_and_labeling {
        @Test
        void are_paid_per_unit_only_where_the_network_does_them() {
            BoxGroup mixed = boxes(
                    3, inches("9", "9", "9"), pounds("9"), held("PREP", 10), held("LABEL", 100), held("NONE", 1_000));
            Contents contents = new Contents(
                    List.of(
                            new Item("PREP", 30, Owner.AMAZON, Owner.SELLER),
                            new Item("LABEL", 300, Owner.NONE, Owner.AMAZON),
                            new Item("NONE", 3_000, Owner.SELLER, Owner.NONE)),
                    List.of(mixed));

            Charges charges =
                    quote(OWN_PARCEL_RULES, consignment(contents, "0", 1)).charges();

            assertThat(charges.prep()).isEqualTo(dollars("15.00"));
            assertThat(charges.labeling()).isEqualTo(dollars("90.00"));
        }

        @Test
        void are_paid_for_all_destinations_together() {
            Contents contents = contents(Owner.AMAZON, Owner.AMAZON, mugs(1));
            Consignment one = consignment(contents, "0", 1);

            Charges charges = quote(OWN_PARCEL_RULES, one, one).charges();

            assertThat(charges.prep()).isEqualTo(dollars("12.00"));
            assertThat(charges.labeling()).isEqualTo(dollars("7.20"));
        }
    }

    @Test
    void a_quote_names_its_method_its_default_carrier_and_its_void_window() {
        Quote quote = quote(PARCEL_RULES, consignment(contents(mugs(1)), "0", 1));

        assertThat(quote.method()).isEqualTo(PARCELS);
        assertThat(quote.carrier()).isEqualTo(new Carrier("UPSN", "UPS"));
        assertThat(quote.voidWindow()).hasValue(Duration.ofHours(24));
        assertThat(quote.isAvailable()).isTrue();
    }

    private static BoxGroup weighing(Weight weight) {
        return boxes(1, inches("9", "9", "9"), weight, held("MUG", 12));
    }

    private static Money parcels(String miles, BoxGroup boxes) {
        return shipping(PARCEL_RULES, consignment(contents(boxes), miles, 1));
    }

    private static Money shipping(MethodRules rules, Consignment... consignments) {
        return quote(rules, consignments).charges().shipping();
    }

    private static Quote quote(MethodRules rules, Consignment... consignments) {
        return new WeightAndDistanceQuoting().quote(List.of(consignments), rules, RATES, dollars("1.23"));
    }
}
