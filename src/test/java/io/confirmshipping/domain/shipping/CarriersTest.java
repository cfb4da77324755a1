package io.confirmshipping.domain.shipping;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCEL_RULES;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.PALLET_RULES;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.SampleShipping.PARCEL_RULES;
import static io.confirmshipping.domain.SampleShipping.SHIPPING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.confirmshipping.domain.RefusalCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarriersTest {
    @Test
    void the_first_carrier_is_the_default_one() {
        assertThat(PARCEL_RULES.defaultCarrier()).isEqualTo(new Carrier("UPSN", "UPS"));
    }

    @Test
    void a_carrier_is_named_by_its_code() {
        assertThat(PARCEL_RULES.carrier("FDEG")).isEqualTo(new Carrier("FDEG", "FedEx Ground"));
    }

    @Test
    void a_carrier_that_does_not_offer_the_method_is_refused_with_those_that_do() {
        assertThat(refused(RefusalCode.CARRIER_NOT_AVAILABLE, () -> PARCEL_RULES.carrier("ABFS"))
                        .detail())
                .contains("ABFS", "UPSN, FDEG");
        refused(RefusalCode.CARRIER_NOT_AVAILABLE, () -> PARCEL_RULES.carrier("upsn"));
    }

    @Test
    void every_method_has_its_own_rules() {
        assertThat(SHIPPING.of(PALLETS)).isSameAs(PALLET_RULES);
        assertThat(SHIPPING.of(OWN_PARCELS)).isSameAs(OWN_PARCEL_RULES);
    }

    @Test
    void a_method_without_rules_is_a_mistake_in_the_settings() {
        ShippingRules onlyPallets = new ShippingRules(
                List.of(PALLET_RULES), SHIPPING.shipDates(), SHIPPING.quantityChanges(), SHIPPING.partnered());

        assertThatIllegalStateException()
                .isThrownBy(() -> onlyPallets.of(PARCELS))
                .withMessageContaining("No rules");
    }
}
