package io.confirmshipping.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.Consignment;
import io.confirmshipping.domain.charges.FreightRates;
import io.confirmshipping.domain.charges.ParcelRates;
import io.confirmshipping.domain.charges.PlacementFee;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.charges.RateCard;
import io.confirmshipping.domain.charges.RateCardQuoting;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.pallets.Estimates;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingMode;
import io.confirmshipping.domain.shipping.ShippingSolution;
import io.confirmshipping.fixture.Samples;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The numbers of the United States marketplace that others have published. */
class UnitedStatesTest {
    private static final Marketplace MARKETPLACE = Samples.MARKETPLACES.get(Samples.MARKETPLACE);
    private static final RateCard RATES = MARKETPLACE.rates().inForceAt(Instant.parse("2026-11-22T12:00:00Z"));

    @Test
    void one_pallet_of_48_by_40_by_48_inches_and_600_pounds_costs_326_54_over_1000_miles() {
        Contents contents = Samples.contents(40);
        Consignment sample = new Consignment(
                ShipmentId.random(),
                "ONT8",
                new Load(contents, List.of(new BoxShare(0, 40))),
                new BigDecimal("1000"),
                Estimates.of(1, new BigDecimal("600"), new BigDecimal("92160")));

        Quote quote = new RateCardQuoting()
                .quote(
                        List.of(sample),
                        MARKETPLACE
                                .shipping()
                                .of(new ShippingMethod(
                                        ShippingMode.FREIGHT_LTL, ShippingSolution.AMAZON_PARTNERED_CARRIER)),
                        RATES,
                        new PlacementFee(List.of()));

        assertThat(quote.charges().of(ChargeTarget.SHIPPING)).isEqualTo(Money.parse("USD 326.54"));
        assertThat(quote.charges().lines().get(0).reason())
                .hasToString(
                        "1 x 85.00 per pallet + 44.40 x 640.00/100 lb x class 85/100 x 1000/1000 miles; billed as the least weight of class 85, which costs less than 600.00 lb of class 92.5");
    }

    @Test
    void labeling_costs_0_55_and_prep_1_00_a_unit() {
        assertThat(RATES.handling().labelingPerUnit()).isEqualTo("0.55");
        assertThat(RATES.handling().prepPerUnit()).isEqualTo("1.00");
    }

    @Test
    void a_box_counts_as_a_pound_for_every_139_cubic_inches_and_as_one_at_least() {
        assertThat(RATES.parcels().cubicInchesPerPound()).isEqualTo("139");
        assertThat(RATES.parcels().minPounds()).isEqualTo("1");
    }

    @Test
    void zones_end_at_150_300_600_1000_1400_and_1800_miles() {
        assertThat(RATES.parcels().zones())
                .extracting(ParcelRates.Zone::number, zone -> zone.upToMiles().map(BigDecimal::toString))
                .containsExactly(
                        tuple(2, Optional.of("150")),
                        tuple(3, Optional.of("300")),
                        tuple(4, Optional.of("600")),
                        tuple(5, Optional.of("1000")),
                        tuple(6, Optional.of("1400")),
                        tuple(7, Optional.of("1800")),
                        tuple(8, Optional.empty()));
        assertThat(RATES.parcels().zones())
                .extracting(ParcelRates.Zone::perPound)
                .isSorted();
    }

    @Test
    void freight_has_the_13_density_classes_of_the_nmfc() {
        assertThat(RATES.freight().classes())
                .extracting(each -> each.number().toString(), each -> each.poundsPerCubicFoot()
                        .toString())
                .containsExactly(
                        tuple("50", "50"),
                        tuple("55", "35"),
                        tuple("60", "30"),
                        tuple("65", "22.5"),
                        tuple("70", "15"),
                        tuple("85", "12"),
                        tuple("92.5", "10"),
                        tuple("100", "8"),
                        tuple("125", "6"),
                        tuple("175", "4"),
                        tuple("250", "2"),
                        tuple("300", "1"),
                        tuple("400", "0"));
        assertThat(RATES.freight().classes())
                .extracting(FreightRates.DensityClass::number)
                .isSorted();
    }

    @Test
    void sellers_can_bring_dhl_ups_fedex_usps_or_another_carrier() {
        assertThat(MARKETPLACE
                        .shipping()
                        .of(new ShippingMethod(ShippingMode.GROUND_SMALL_PARCEL, ShippingSolution.USE_YOUR_OWN_CARRIER))
                        .carriers())
                .extracting(Carrier::name)
                .containsExactlyInAnyOrder("DHL", "UPS", "FedEx", "USPS", "Other");
    }

    @Test
    void every_carrier_of_parcels_has_its_largest_parcel() {
        assertThat(MARKETPLACE.shipping().methods())
                .filteredOn(rules -> rules.method().isSmallParcel())
                .flatExtracting(MethodRules::offered)
                .extracting(offered -> offered.carrier().alphaCode(), offered -> offered.parcels()
                        .map(limit -> "%s lb, %s in, %s in"
                                .formatted(limit.pounds(), limit.longestSideInches(), limit.lengthPlusGirthInches()))
                        .orElseThrow())
                .containsExactly(
                        tuple("UPSN", "150 lb, 108 in, 165 in"),
                        tuple("OTHER", "150 lb, 108 in, 165 in"),
                        tuple("DHLC", "154 lb, 108 in, 165 in"),
                        tuple("FDEG", "150 lb, 108 in, 165 in"),
                        tuple("UPSN", "150 lb, 108 in, 165 in"),
                        tuple("USPS", "70 lb, 130 in, 130 in"));
    }

    @Test
    void every_rate_card_has_a_name_and_a_first_day_of_its_own() {
        assertThat(MARKETPLACE.rates().cards()).extracting(RateCard::name).doesNotHaveDuplicates();
        assertThat(MARKETPLACE.rates().cards())
                .extracting(RateCard::effectiveFrom)
                .doesNotHaveDuplicates();
    }
}
