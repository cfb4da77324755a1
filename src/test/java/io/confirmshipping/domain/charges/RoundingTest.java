package io.confirmshipping.domain.charges;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleRates.FREIGHT_RATES;
import static io.confirmshipping.domain.SampleRates.dollars;
import static io.confirmshipping.domain.SampleShipping.PARCEL_RULES;
import static io.confirmshipping.domain.charges.Consignments.consignment;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.explanation.PlaceCode;
import io.confirmshipping.domain.explanation.SizeCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Half-up to the currency's digits, once per charge line. A parcel costs nothing here but its pounds. */
class RoundingTest {
    @Test
    void half_a_cent_is_rounded_up() {
        assertThat(shipping("0.005")).isEqualTo(dollars("0.01"));
        assertThat(shipping("0.015")).isEqualTo(dollars("0.02"));
        assertThat(shipping("0.025")).isEqualTo(dollars("0.03"));
    }

    @Test
    void a_hair_less_than_half_a_cent_is_rounded_down() {
        assertThat(shipping("0.0149999999999999999999")).isEqualTo(dollars("0.01"));
        assertThat(shipping("0.0049999999999999999999")).isEqualTo(dollars("0.00"));
    }

    @Test
    void what_is_rounded_to_nothing_is_no_charge() {
        assertThat(quote("0.004", CurrencyUnit.USD, 1).lines()).isEmpty();
    }

    /** 3 x 0.335 are 1.005. Rounded unit by unit it would be 1.02. */
    @Test
    void a_line_is_rounded_once() {
        assertThat(shipping("0.335", 3)).isEqualTo(dollars("1.01"));
    }

    /** Every destination is a line: 0.01 and 0.01, though 2 x 0.005 are 0.01. */
    @Test
    void every_line_is_rounded_and_the_total_is_their_sum() {
        Consignment one = parcels(1);

        Charges charges = Quotes.quote(PARCEL_RULES, card("0.005", CurrencyUnit.USD), one, one)
                .charges();

        assertThat(charges.of(ChargeTarget.SHIPPING)).isEqualTo(dollars("0.02"));
    }

    @Test
    void a_fee_is_the_same_on_its_own_and_among_the_charges() {
        PlacementFee fee = new PlacementFee(List.of(
                new PlacementFee.Part(3, new UnitRate(new BigDecimal("0.335"), SizeCode.ANY_SIZE, PlaceCode.WEST))));

        Charges charges = new RateCardQuoting()
                .quote(List.of(parcels(1)), PARCEL_RULES, card("1", CurrencyUnit.USD), fee)
                .charges();

        assertThat(charges.of(ChargeTarget.PLACEMENT))
                .isEqualTo(fee.in(CurrencyUnit.USD))
                .isEqualTo(dollars("1.01"));
    }

    @Test
    void the_digits_are_those_of_the_currency() {
        assertThat(quote("0.5", CurrencyUnit.JPY, 1).of(ChargeTarget.SHIPPING)).isEqualTo(Money.parse("JPY 1"));
        assertThat(quote("0.4", CurrencyUnit.JPY, 4).of(ChargeTarget.SHIPPING)).isEqualTo(Money.parse("JPY 2"));
        assertThat(quote("0.4", CurrencyUnit.JPY, 4).of(ChargeTarget.PREP)).isEqualTo(Money.parse("JPY 0"));
    }

    private static Money shipping(String perPound) {
        return shipping(perPound, 1);
    }

    private static Money shipping(String perPound, int parcels) {
        return quote(perPound, CurrencyUnit.USD, parcels).of(ChargeTarget.SHIPPING);
    }

    private static Charges quote(String perPound, CurrencyUnit currency, int parcels) {
        PlacementFee free = new PlacementFee(List.of());
        return new RateCardQuoting()
                .quote(List.of(parcels(parcels)), PARCEL_RULES, card(perPound, currency), free)
                .charges();
    }

    private static Consignment parcels(int count) {
        return consignment(
                contents(Owner.SELLER, Owner.SELLER, boxes(count, inches("1", "1", "1"), pounds("1"), held("CUP", 1))),
                "0",
                1);
    }

    private static RateCard card(String perPound, CurrencyUnit currency) {
        return new RateCard(
                "Pounds",
                LocalDate.EPOCH,
                currency,
                new HandlingRates(BigDecimal.ONE, BigDecimal.ONE),
                new ParcelRates(
                        BigDecimal.ZERO,
                        BigDecimal.ONE,
                        new BigDecimal("139"),
                        List.of(new ParcelRates.Zone(2, Optional.empty(), new BigDecimal(perPound)))),
                FREIGHT_RATES);
    }
}
