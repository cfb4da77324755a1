package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.shipment.Shipments.CONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.explanation.HistoryCode;
import io.confirmshipping.domain.shipping.ArrivalRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A shipment that does not arrive (rules.md#rule-37). */
class LateShipmentTest {

    private static final ArrivalRule RULE = new ArrivalRule(45);
    private static final Instant DEADLINE = CONFIRMED.plus(Duration.ofDays(45));

    @ParameterizedTest
    @EnumSource(
            value = ShipmentStatus.class,
            names = {"WORKING", "READY_TO_SHIP", "SHIPPED"})
    void it_is_closed_45_days_after_its_confirmation_and_not_a_millisecond_sooner(ShipmentStatus status) {
        ConfirmedShipment before = Shipments.confirmed(status, PARCELS);

        assertThat(before.closedIfLate(RULE, DEADLINE.minusMillis(1))).isSameAs(before);
        ConfirmedShipment after = before.closedIfLate(RULE, DEADLINE);

        assertThat(after.status()).isEqualTo(ShipmentStatus.CLOSED);
        assertThat(after.actsSince(before))
                .containsExactly(HistoryEntry.by(HistoryEntry.Actor.SCHEDULE, HistoryEntry.Kind.CLOSED, DEADLINE)
                        .with(HistoryCode.NOT_ARRIVED.of(45)));
        assertThat(new ShipmentAccount(List.of(), after.actsSince(before), List.of()).isOf(after))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = ShipmentStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WORKING", "READY_TO_SHIP", "SHIPPED"})
    void what_has_arrived_or_is_over_is_not_late(ShipmentStatus status) {
        ConfirmedShipment before = Shipments.confirmed(status, PARCELS);

        assertThat(before.closedIfLate(RULE, DEADLINE.plus(Duration.ofDays(90))))
                .isSameAs(before);
    }

    @Test
    void the_days_left_include_the_one_that_has_begun() {
        assertThat(RULE.daysLeft(CONFIRMED, CONFIRMED)).isEqualTo(45);
        assertThat(RULE.daysLeft(CONFIRMED, CONFIRMED.plusMillis(1))).isEqualTo(45);
        assertThat(RULE.daysLeft(CONFIRMED, DEADLINE.minusMillis(1))).isEqualTo(1);
        assertThat(RULE.daysLeft(CONFIRMED, DEADLINE)).isZero();
        assertThat(RULE.daysLeft(CONFIRMED, DEADLINE.plusSeconds(1))).isZero();
    }
}
