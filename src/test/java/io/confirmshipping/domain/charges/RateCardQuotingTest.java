package io.confirmshipping.domain.charges;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleRates.dollars;
import static io.confirmshipping.domain.SampleShipping.OWN_PALLET_RULES;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCEL_RULES;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.SampleShipping.PARCEL_RULES;
import static io.confirmshipping.domain.charges.Consignments.consignment;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.explanation.ChargeCode;
import io.confirmshipping.domain.explanation.PlaceCode;
import io.confirmshipping.domain.explanation.SizeCode;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.MethodRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A quote holds more than the carrier's price. */
class RateCardQuotingTest {
    @Test
    void a_quote_names_its_method_its_default_carrier_and_its_void_window() {
        Quote quote = Quotes.quote(PARCEL_RULES, consignment(contents(mugs(1)), "0", 1));

        assertThat(quote.method()).isEqualTo(PARCELS);
        assertThat(quote.carrier()).isEqualTo(new Carrier("UPSN", "UPS"));
        assertThat(quote.voidWindow()).hasValue(Duration.ofHours(24));
        assertThat(quote.isAvailable()).isTrue();
    }

    @Test
    void an_own_carrier_costs_nothing_here_and_has_nothing_to_refund() {
        for (MethodRules own : List.of(OWN_PARCEL_RULES, OWN_PALLET_RULES)) {
            Quote quote = Quotes.quote(own, consignment(contents(mugs(20)), "1000", 2));

            assertThat(quote.charges().lines())
                    .containsExactly(new ChargeLine(
                            ChargeTarget.PLACEMENT,
                            Optional.empty(),
                            dollars("1.23"),
                            ChargeCode.PLACEMENT.of(List.of(ChargeCode.UNITS_PLACED.of(
                                    1, new BigDecimal("1.23"), SizeCode.ANY_SIZE.of(), PlaceCode.WEST.of())))));
            assertThat(quote.voidWindow()).isEmpty();
            assertThat(quote.voidableUntil(Instant.EPOCH)).isEmpty();
        }
    }

    @Test
    void prep_and_labeling_are_paid_per_unit_only_where_the_network_does_them() {
        BoxGroup mixed =
                boxes(3, inches("9", "9", "9"), pounds("9"), held("PREP", 10), held("LABEL", 100), held("NONE", 1_000));
        Contents contents = new Contents(
                List.of(
                        new Item("PREP", 30, Owner.AMAZON, Owner.SELLER),
                        new Item("LABEL", 300, Owner.NONE, Owner.AMAZON),
                        new Item("NONE", 3_000, Owner.SELLER, Owner.NONE)),
                List.of(mixed));

        Charges charges =
                Quotes.quote(OWN_PARCEL_RULES, consignment(contents, "0", 1)).charges();

        assertThat(charges.lines())
                .startsWith(
                        new ChargeLine(
                                ChargeTarget.PREP,
                                Optional.empty(),
                                dollars("15.00"),
                                ChargeCode.UNITS.of(30, new BigDecimal("0.50"))),
                        new ChargeLine(
                                ChargeTarget.LABELING,
                                Optional.empty(),
                                dollars("90.00"),
                                ChargeCode.UNITS.of(300, new BigDecimal("0.30"))));
    }

    @Test
    void prep_and_labeling_by_the_seller_have_no_charge_at_all() {
        Quote quote = Quotes.quote(OWN_PARCEL_RULES, consignment(contents(mugs(3)), "0", 1));

        assertThat(Quotes.lines(quote, ChargeTarget.PREP)).isEmpty();
        assertThat(Quotes.lines(quote, ChargeTarget.LABELING)).isEmpty();
        assertThat(quote.charges().of(ChargeTarget.PREP)).isEqualTo(dollars("0.00"));
    }

    @Test
    void prep_and_labeling_are_paid_for_all_destinations_together() {
        Consignment one = consignment(contents(Owner.AMAZON, Owner.AMAZON, mugs(1)), "0", 1);

        Charges charges = Quotes.quote(OWN_PARCEL_RULES, one, one).charges();

        assertThat(charges.of(ChargeTarget.PREP)).isEqualTo(dollars("12.00"));
        assertThat(charges.of(ChargeTarget.LABELING)).isEqualTo(dollars("7.20"));
    }

    @Test
    void equal_input_gives_equal_quotes() {
        Consignment consignment = consignment(contents(Owner.AMAZON, Owner.AMAZON, mugs(40)), "812.3", 2);

        assertThat(Quotes.quote(PARCEL_RULES, consignment)).isEqualTo(Quotes.quote(PARCEL_RULES, consignment));
    }
}
