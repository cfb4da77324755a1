package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.ShippingRequests.forShipments;
import static io.confirmshipping.domain.workflow.ShippingRequests.shippingBy;
import static io.confirmshipping.domain.workflow.ShippingRequests.withCarrier;
import static io.confirmshipping.domain.workflow.ShippingRequests.withOption;
import static io.confirmshipping.domain.workflow.ShippingRequests.withPerShipment;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DATE;
import static io.confirmshipping.domain.workflow.Workflows.confirmed;
import static io.confirmshipping.domain.workflow.Workflows.withLastShipment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Until a shipment is on its way the ship date can change, and nothing else can (rules.md#rule-6). */
class ShipDateAfterConfirmationTest {
    private static final Instant NOW = CONFIRMED_AT.plus(Duration.ofDays(2));
    private static final LocalDate OTHER_DATE = SHIP_DATE.plusDays(3);

    private final Confirmed confirmed = confirmed(PARCELS);

    @ParameterizedTest
    @EnumSource(names = {"WORKING", "READY_TO_SHIP"})
    void it_can_change_while_every_shipment_is_still_with_the_seller(ShipmentStatus status) {
        Confirmed waiting = withLastShipment(confirmed, status);

        Confirmed changed = waiting.choose(shippingBy(PARCELS, OTHER_DATE), NOW);

        assertThat(changed.confirmation().shipping().shipDate()).isEqualTo(OTHER_DATE);
        assertThat(changed.header()).isEqualTo(confirmed.header().next(NOW));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"WORKING", "READY_TO_SHIP"},
            mode = EnumSource.Mode.EXCLUDE)
    void it_cannot_change_once_one_shipment_is_on_its_way(ShipmentStatus status) {
        Confirmed onItsWay = withLastShipment(confirmed, status);

        refused(RefusalCode.SHIPMENT_ON_ITS_WAY, () -> onItsWay.choose(shippingBy(PARCELS, OTHER_DATE), NOW));
    }

    @Test
    void nothing_but_the_date_changes_and_the_void_window_is_not_restarted() {
        Confirmed changed = confirmed.choose(shippingBy(PARCELS, OTHER_DATE), NOW);

        assertThat(changed.confirmation())
                .usingRecursiveComparison()
                .ignoringFields("shipping.shipDate")
                .isEqualTo(confirmed.confirmation());
        assertThat(changed.shipments()).isEqualTo(confirmed.shipments());
        assertThat(changed.offer()).isEqualTo(confirmed.offer());
    }

    @Test
    void it_stays_within_the_days_that_can_be_chosen_now() {
        LocalDate today = LocalDate.of(2026, 11, 24);

        refused(
                RefusalCode.SHIP_DATE_OUT_OF_RANGE,
                () -> confirmed.choose(shippingBy(PARCELS, today.minusDays(1)), NOW));
        refused(
                RefusalCode.SHIP_DATE_OUT_OF_RANGE,
                () -> confirmed.choose(shippingBy(PARCELS, today.plusDays(91)), NOW));
        assertThat(confirmed.choose(shippingBy(PARCELS, today.plusDays(90)), NOW))
                .isNotEqualTo(confirmed);
    }

    @Test
    void the_same_date_again_changes_nothing() {
        assertThat(confirmed.choose(shippingBy(PARCELS, SHIP_DATE), NOW)).isSameAs(confirmed);
    }

    @Test
    void the_same_date_again_changes_nothing_even_after_it_has_passed() {
        assertThat(confirmed.choose(shippingBy(PARCELS, SHIP_DATE), NOW.plus(Duration.ofDays(30))))
                .isSameAs(confirmed);
    }

    @ParameterizedTest
    @EnumSource(ShipmentStatus.class)
    void the_same_date_again_changes_nothing_wherever_a_shipment_is(ShipmentStatus status) {
        Confirmed moved = withLastShipment(confirmed, status);

        assertThat(moved.choose(shippingBy(PARCELS, SHIP_DATE), NOW)).isSameAs(moved);
    }

    /** The midnight before 2026-12-05 in Los Angeles, 8 hours behind UTC. */
    @ParameterizedTest
    @CsvSource({"2026-12-05T07:59:59.999Z, true", "2026-12-05T08:00:00Z,     false", "2026-12-05T08:00:00.001Z, false"})
    void a_day_can_be_chosen_until_it_ends_where_the_boxes_are(Instant now, boolean possible) {
        ShippingRequest fourth = shippingBy(PARCELS, LocalDate.of(2026, 12, 4));

        if (possible) {
            assertThat(confirmed.choose(fourth, now)).isNotEqualTo(confirmed);
        } else {
            refused(RefusalCode.SHIP_DATE_OUT_OF_RANGE, () -> confirmed.choose(fourth, now));
        }
    }

    @Test
    void the_option_and_the_carrier_that_were_confirmed_may_be_named_again() {
        PlacementOptionId option = confirmed.confirmation().shipping().option();

        assertThat(confirmed.choose(withOption(option, PARCELS), NOW)).isSameAs(confirmed);
        assertThat(confirmed.choose(withCarrier("UPSN", PARCELS), NOW)).isSameAs(confirmed);
    }

    @Test
    void another_method_option_or_carrier_is_refused() {
        PlacementOptionId other = confirmed.offer().options().get(2).id();

        refused(RefusalCode.ALREADY_CONFIRMED, () -> confirmed.choose(shippingBy(PALLETS), NOW));
        refused(RefusalCode.ALREADY_CONFIRMED, () -> confirmed.choose(shippingBy(OWN_PARCELS), NOW));
        refused(RefusalCode.ALREADY_CONFIRMED, () -> confirmed.choose(withOption(other, PARCELS), NOW));
        refused(RefusalCode.ALREADY_CONFIRMED, () -> confirmed.choose(withCarrier("FDEG", PARCELS), NOW));
    }

    @Test
    void shipments_that_are_none_of_the_confirmed_option_are_named() {
        ShipmentMethod unknown = new ShipmentMethod(ShipmentId.random().value(), PARCELS);
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> confirmed.choose(forShipments(PARCELS, List.of(unknown)), NOW));
        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("shipments[0].shipment");
        assertThat(confirmed.choose(withPerShipment(confirmed, PARCELS, PARCELS), NOW))
                .isSameAs(confirmed);
    }

    @Test
    void mixed_methods_are_refused_as_ever() {
        refused(
                RefusalCode.MIXED_SHIPPING_MODES,
                () -> confirmed.choose(withPerShipment(confirmed, PARCELS, PALLETS), NOW));
    }
}
