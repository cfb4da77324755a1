package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.TransportationRequests.readyOn;
import static io.confirmshipping.domain.workflow.TransportationRequests.selected;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.EXPIRES_AT;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DATE;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DAYS;
import static io.confirmshipping.domain.workflow.Workflows.TODAY;
import static io.confirmshipping.domain.workflow.Workflows.accept;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.confirm;
import static io.confirmshipping.domain.workflow.Workflows.offerAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.transportation.Transportation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shipping is quoted for what the seller says of each shipment, and accepted at those quotes (rules.md#rule-29). */
class TransportationTest {

    private static AwaitingCarrier quoted(Instant now) {
        AwaitingCarrier accepted = accept(awaiting(), OFFERED_AT);
        return accepted.quoteTransportation(readyOn(accepted, SHIP_DATE, now), now);
    }

    @Test
    void it_charges_and_ships_as_a_choice_that_is_confirmed_does() {
        Confirmed known = confirm(accept(chosen(PARCELS), OFFERED_AT), CONFIRMED_AT);
        AwaitingCarrier quoted = quoted(CONFIRMED_AT);
        Confirmed confirmed =
                quoted.confirmTransportation(selected(quoted.offer().defaultOption(), PARCELS), CONFIRMED_AT);
        assertThat(confirmed.ledger().charges().total())
                .isEqualTo(known.ledger().charges().total());
        assertThat(confirmed.confirmation().voidableUntil())
                .isEqualTo(known.confirmation().voidableUntil());
        assertThat(confirmed.confirmation().shipping().shipDate()).isEqualTo(SHIP_DATE);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void a_quote_for_partnered_pallets_holds_for_20_minutes(long milliseconds) {
        AwaitingCarrier quoted = quoted(CONFIRMED_AT);
        Instant then = CONFIRMED_AT.plus(Duration.ofMinutes(20)).plusMillis(milliseconds);
        if (milliseconds < 0) {
            assertThat(quoted.confirmTransportation(selected(quoted.offer().defaultOption(), PALLETS), then))
                    .isInstanceOf(Confirmed.class);
        } else {
            refused(
                    RefusalCode.QUOTE_EXPIRED,
                    () -> quoted.confirmTransportation(selected(quoted.offer().defaultOption(), PALLETS), then));
        }
        assertThat(quoted.confirmTransportation(selected(quoted.offer().defaultOption(), PARCELS), then))
                .isInstanceOf(Confirmed.class);
    }

    @Test
    void what_was_said_before_the_acceptance_still_holds_for_the_accepted_option_only() {
        AwaitingConfirmation awaiting = awaiting();
        PlacementOption other = awaiting.offer().options().get(1);
        assertThat(other).isNotEqualTo(awaiting.offer().defaultOption());
        AwaitingConfirmation said = awaiting.quoteTransportation(readyOn(awaiting, SHIP_DATE, OFFERED_AT), OFFERED_AT)
                .quoteTransportation(readyOn(other, ids(other), SHIP_DATE, OFFERED_AT), OFFERED_AT);
        AwaitingCarrier accepted = accept(said, CONFIRMED_AT);
        assertThat(accepted.transportation())
                .isEqualTo(said.transportation().of(awaiting.offer().defaultOption()));
        assertThat(said.plan(offerAt(CONFIRMED_AT), CONFIRMED_AT).transportation())
                .isEqualTo(Transportation.UNKNOWN);
    }

    private static List<ShipmentId> ids(PlacementOption option) {
        return option.shipments().stream().map(PlannedShipment::id).toList();
    }

    @Test
    void what_is_said_again_of_a_shipment_replaces_what_was_said_of_that_one() {
        AwaitingCarrier first = quoted(CONFIRMED_AT);
        PlacementOption option = first.offer().defaultOption();
        ShipmentId one = ids(option).get(0);
        Instant later = CONFIRMED_AT.plusSeconds(60);
        AwaitingCarrier second =
                first.quoteTransportation(readyOn(option, List.of(one), SHIP_DATE.plusDays(2), later), later);
        assertThat(second.transportation().find(one).orElseThrow().quotes().quotedAt())
                .isEqualTo(later);
        assertThat(second.transportation()
                        .find(ids(option).get(1))
                        .orElseThrow()
                        .quotes()
                        .quotedAt())
                .isEqualTo(CONFIRMED_AT);
        assertThat(second.confirmTransportation(selected(second.offer().defaultOption(), PARCELS), later)
                        .confirmation()
                        .shipping()
                        .shipDate())
                .as("boxes ship when the last shipment is ready")
                .isEqualTo(SHIP_DATE.plusDays(2));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "90, true", "91, false"})
    void a_shipment_is_ready_today_or_within_90_days(int daysAhead, boolean accepted) {
        AwaitingConfirmation awaiting = awaiting();
        LocalDate day = TODAY.plusDays(daysAhead);
        if (accepted) {
            assertThat(awaiting.quoteTransportation(readyOn(awaiting, day, OFFERED_AT), OFFERED_AT))
                    .isNotSameAs(awaiting);
        } else {
            refused(
                    RefusalCode.SHIP_DATE_OUT_OF_RANGE,
                    () -> awaiting.quoteTransportation(readyOn(awaiting, day, OFFERED_AT), OFFERED_AT));
        }
    }

    @Test
    void a_ready_day_that_has_passed_meanwhile_cannot_be_confirmed() {
        AwaitingCarrier quoted = quoted(CONFIRMED_AT);
        Instant midnight =
                SHIP_DATE.plusDays(1).atStartOfDay(Workflows.SHIP_DATES.zone()).toInstant();
        assertThat(quoted.confirmTransportation(
                        selected(quoted.offer().defaultOption(), PARCELS), midnight.minusMillis(1)))
                .isInstanceOf(Confirmed.class);
        refused(
                RefusalCode.SHIP_DATE_OUT_OF_RANGE,
                () -> quoted.confirmTransportation(selected(quoted.offer().defaultOption(), PARCELS), midnight));
    }

    @Test
    void an_expired_offer_is_quoted_no_more() {
        AwaitingConfirmation awaiting = awaiting();
        refused(
                RefusalCode.PLACEMENT_EXPIRED,
                () -> awaiting.quoteTransportation(readyOn(awaiting, SHIP_DATE, EXPIRES_AT), EXPIRES_AT));
    }

    @Test
    void shipments_that_are_not_of_the_option_or_named_twice_are_named() {
        AwaitingConfirmation awaiting = awaiting();
        PlacementOption option = awaiting.offer().defaultOption();
        ShipmentId one = ids(option).get(0);
        assertThatThrownBy(() -> awaiting.quoteTransportation(
                        readyOn(option, List.of(one, ShipmentId.random(), one), SHIP_DATE, OFFERED_AT), OFFERED_AT))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("configurations[1].shipment: is not a shipment")
                .hasMessageContaining("configurations[2].shipment: was named before");
    }

    @Test
    void a_selection_of_some_shipments_only_is_no_selection() {
        AwaitingCarrier quoted = quoted(CONFIRMED_AT);
        TransportationConfirmation all = selected(quoted.offer().defaultOption(), PARCELS);
        TransportationConfirmation some = new TransportationConfirmation(
                all.selections().subList(1, all.selections().size()), SHIP_DAYS);
        assertThatThrownBy(() -> quoted.confirmTransportation(some, CONFIRMED_AT))
                .isInstanceOf(InvalidInput.class);
    }
}
