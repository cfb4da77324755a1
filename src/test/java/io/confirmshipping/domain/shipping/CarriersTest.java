package io.confirmshipping.domain.shipping;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCEL_RULES;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.PALLET_RULES;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.SampleShipping.PARCEL_RULES;
import static io.confirmshipping.domain.SampleShipping.SHIPPING;
import static io.confirmshipping.domain.shipping.CarrierRequest.byCode;
import static io.confirmshipping.domain.shipping.CarrierRequest.byName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.confirmshipping.domain.RefusalCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarriersTest {
    @Test
    void the_first_carrier_is_the_default_one() {
        assertThat(PARCEL_RULES.defaultCarrier()).isEqualTo(new Carrier("UPSN", "UPS"));
    }

    @Test
    void a_carrier_is_named_by_its_code() {
        assertThat(PARCEL_RULES.carrier(byCode("FDEG"))).isEqualTo(new Carrier("FDEG", "FedEx Ground"));
    }

    @Test
    void a_carrier_that_does_not_offer_the_method_is_refused_with_those_that_do() {
        assertThat(refused(RefusalCode.CARRIER_NOT_AVAILABLE, () -> PARCEL_RULES.carrier(byCode("ABFS")))
                        .detail())
                .contains("ABFS", "UPSN, FDEG");
        refused(RefusalCode.CARRIER_NOT_AVAILABLE, () -> PARCEL_RULES.carrier(byCode("upsn")));
    }

    /** rules.md#rule-5 */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FedEx Ground",
                "fedex ground",
                " FEDEX  GROUND ",
                "FedExGround",
                "Fed Ex\tGround",
                "\u00a0FedEx\u00a0Ground",
                "\u00A0FedEx Ground\u200B"
            })
    void a_known_name_finds_its_code_whatever_its_case_and_spaces(String name) {
        assertThat(PARCEL_RULES.carrier(byName(name))).isEqualTo(new Carrier("FDEG", "FedEx Ground"));
    }

    @Test
    void any_other_name_of_an_own_carrier_is_kept_as_given() {
        assertThat(OWN_PARCEL_RULES.carrier(byName("Uncle  Bob's trucks ")))
                .isEqualTo(new Carrier("OTHER", "Uncle  Bob's trucks"));
        assertThat(OWN_PARCEL_RULES.carrier(both("OTHER", "Uncle Bob's trucks")))
                .isEqualTo(new Carrier("OTHER", "Uncle Bob's trucks"));
        assertThat(OWN_PARCEL_RULES.carrier(byCode("OTHER"))).isEqualTo(new Carrier("OTHER", "Other"));
        assertThat(OWN_PARCEL_RULES.carrier(byName("other"))).isEqualTo(new Carrier("OTHER", "Other"));
    }

    @Test
    void a_carrier_that_was_chosen_can_be_asked_for_again() {
        for (Carrier carrier : List.of(new Carrier("OTHER", "Uncle Bob's trucks"), new Carrier("OTHER", "Other"))) {
            assertThat(OWN_PARCEL_RULES.carrier(CarrierRequest.again(carrier))).isEqualTo(carrier);
            assertThat(OWN_PARCEL_RULES.isCarrier(CarrierRequest.again(carrier), carrier))
                    .isTrue();
        }
        assertThat(OWN_PARCEL_RULES.isCarrier(
                        byName("uncle BOB's  trucks"), new Carrier("OTHER", "Uncle Bob's trucks")))
                .isTrue();
        assertThat(OWN_PARCEL_RULES.isCarrier(byName("Aunt Ann's trucks"), new Carrier("OTHER", "Uncle Bob's trucks")))
                .isFalse();
    }

    @Test
    void a_partnered_carrier_has_no_other_name() {
        assertThat(refused(RefusalCode.CARRIER_NOT_AVAILABLE, () -> PARCEL_RULES.carrier(byName("Uncle Bob's trucks")))
                        .detail())
                .contains("Uncle Bob's trucks", "UPSN, FDEG");
    }

    /** rules.md#rule-5 */
    @Test
    void a_code_and_another_name_than_its_own_are_refused() {
        Carrier ups = new Carrier("UPSN", "UPS");

        assertThat(PARCEL_RULES.carrier(both("UPSN", "ups"))).isEqualTo(ups);
        assertThat(PARCEL_RULES.isCarrier(both("UPSN", "ups"), ups)).isTrue();
        assertContradiction(
                PARCEL_RULES,
                both("UPSN", "FedEx Ground"),
                "Carrier UPSN is UPS, not FedEx Ground. Leave out the code or the name.");
        assertContradiction(
                PARCEL_RULES,
                both("UPSN", "Brown trucks"),
                "Carrier UPSN is UPS, not Brown trucks. Leave out the name.");
    }

    /** It is refused whether a carrier is chosen, or compared with the one that was chosen. */
    private static void assertContradiction(MethodRules rules, CarrierRequest asked, String detail) {
        assertThat(refused(RefusalCode.CARRIER_NOT_AVAILABLE, () -> rules.carrier(asked))
                        .detail())
                .isEqualTo(detail);
        assertThat(refused(RefusalCode.CARRIER_NOT_AVAILABLE, () -> rules.isCarrier(asked, new Carrier("UPSN", "UPS")))
                        .detail())
                .isEqualTo(detail);
    }

    private static CarrierRequest both(String code, String name) {
        return new CarrierRequest(Optional.of(code), Optional.of(name));
    }

    @Test
    void every_method_has_its_own_rules() {
        assertThat(SHIPPING.of(PALLETS)).isSameAs(PALLET_RULES);
        assertThat(SHIPPING.of(OWN_PARCELS)).isSameAs(OWN_PARCEL_RULES);
    }

    @Test
    void a_method_without_rules_is_a_mistake_in_the_settings() {
        ShippingRules onlyPallets = new ShippingRules(
                List.of(PALLET_RULES),
                SHIPPING.shipDates(),
                SHIPPING.quantityChanges(),
                SHIPPING.deliveryWindows(),
                SHIPPING.partnered(),
                SHIPPING.arrival(),
                SHIPPING.inquiries());

        assertThatIllegalStateException()
                .isThrownBy(() -> onlyPallets.of(PARCELS))
                .withMessageContaining("No rules");
    }
}
