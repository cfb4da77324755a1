package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.SampleShipping.SHIPPING;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.NAMING;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DATE;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DATES;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DAYS;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.confirmed;
import static io.confirmshipping.domain.workflow.Workflows.option;
import static io.confirmshipping.domain.workflow.Workflows.total;
import static io.confirmshipping.domain.workflow.Workflows.withLastShipment;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.placement.Closure;
import io.confirmshipping.domain.placement.Closures;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No workflow ships to a center on a day on which it is closed or full (rules.md#rule-24). */
class DestinationClosedTest {
    private static final LocalDate FIRST = SHIP_DATE.plusDays(2);
    private static final LocalDate LAST = SHIP_DATE.plusDays(9);
    private static final Closures CLOSURES = full(FIRST, LAST);

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false", "6, false", "7, false", "8, true"})
    void a_day_on_which_a_destination_is_full_cannot_be_chosen(int daysAfterTheFirst, boolean open) {
        LocalDate shipDate = FIRST.plusDays(daysAfterTheFirst);

        if (open) {
            assertThat(awaiting()
                            .choose(on(shipDate, CLOSURES), OFFERED_AT)
                            .choice()
                            .orElseThrow()
                            .shipDate())
                    .isEqualTo(shipDate);
            assertThat(confirmed(PARCELS)
                            .choose(on(shipDate, CLOSURES), CONFIRMED_AT)
                            .confirmation()
                            .shipping()
                            .shipDate())
                    .isEqualTo(shipDate);
        } else {
            refused(RefusalCode.DESTINATION_CLOSED, () -> awaiting().choose(on(shipDate, CLOSURES), OFFERED_AT));
            refused(RefusalCode.DESTINATION_CLOSED, () -> confirmed(PARCELS)
                    .choose(on(shipDate, CLOSURES), CONFIRMED_AT));
        }
    }

    @Test
    void what_to_do_is_said_as_far_as_it_is_still_possible() {
        assertThat(refused(RefusalCode.DESTINATION_CLOSED, () -> awaiting().choose(on(FIRST, CLOSURES), OFFERED_AT))
                        .detail())
                .endsWith(
                        "Choose another ship date, such as 2026-12-02 or 2026-12-11. To ship on that day, choose another placement option, or plan again with that ship date.");
        assertThat(refused(RefusalCode.DESTINATION_CLOSED, () -> confirmed(PARCELS)
                                .choose(on(FIRST, CLOSURES), CONFIRMED_AT))
                        .detail())
                .endsWith(
                        "Choose another ship date, such as 2026-12-02 or 2026-12-11. The destinations stay as confirmed; to ship on that day, cancel the workflow and start over with that ship date.");
    }

    @Test
    void another_option_is_advised_only_if_its_destinations_are_open() {
        AwaitingConfirmation workflow = awaiting();
        Closures everywhere = new Closures(workflow.offer().options().stream()
                .flatMap(option -> option.destinations().stream())
                .distinct()
                .map(center -> new Closure(center, FIRST, LAST, Closure.Cause.CLOSED))
                .toList());

        assertThat(refused(RefusalCode.DESTINATION_CLOSED, () -> workflow.choose(on(FIRST, everywhere), OFFERED_AT))
                        .detail())
                .endsWith("such as 2026-12-02 or 2026-12-11. To ship on that day, plan again with that ship date.");
    }

    @Test
    void an_option_without_that_destination_can_be_chosen_for_that_day() {
        AwaitingConfirmation workflow = awaiting();
        PlacementOption minimal = Workflows.option(workflow.offer(), PlacementStrategy.MINIMAL_SPLITS);
        assertThat(minimal.destinations()).doesNotContain("JFK8");

        assertThat(workflow.choose(on(FIRST, CLOSURES, Optional.of(minimal.id())), OFFERED_AT)
                        .choice())
                .map(ShippingChoice::option)
                .hasValue(minimal.id());
    }

    @Test
    void a_choice_of_before_the_center_was_full_is_not_confirmed() {
        AwaitingConfirmation chosen = chosen(PARCELS);
        ShipDays fullNow = new ShipDays(SHIP_DATES, full(SHIP_DATE, SHIP_DATE));

        assertThat(refused(
                                RefusalCode.DESTINATION_CLOSED,
                                () -> chosen.confirm(option(chosen), total(chosen), fullNow, NAMING, CONFIRMED_AT))
                        .detail())
                .contains("JFK8 is full from 2026-12-01 to 2026-12-01")
                .contains("such as 2026-11-30 or 2026-12-02.");
    }

    @Test
    void what_was_confirmed_stays_confirmed_when_the_center_is_full_later() {
        Confirmed confirmed = confirmed(PARCELS);
        ShipDays fullNow = new ShipDays(SHIP_DATES, full(SHIP_DATE, SHIP_DATE));
        AwaitingConfirmation chosen = chosen(PARCELS);
        Confirmed again = chosen.confirm(option(chosen), total(chosen), SHIP_DAYS, NAMING, CONFIRMED_AT);

        assertThat(again.confirm(option(chosen), total(chosen), fullNow, NAMING, CONFIRMED_AT))
                .isSameAs(again);
        assertThat(confirmed.choose(on(SHIP_DATE, full(SHIP_DATE, SHIP_DATE)), CONFIRMED_AT))
                .isSameAs(confirmed);
    }

    @Test
    void a_workflow_that_is_on_its_way_is_told_that_first() {
        Confirmed onItsWay = withLastShipment(confirmed(PARCELS), ShipmentStatus.SHIPPED);

        assertThat(refused(RefusalCode.SHIPMENT_ON_ITS_WAY, () -> onItsWay.choose(on(FIRST, CLOSURES), CONFIRMED_AT))
                        .detail())
                .contains("on its way");
    }

    /** New York, which the default option of four destinations has, is full on these days. */
    private static Closures full(LocalDate first, LocalDate last) {
        return new Closures(List.of(new Closure("JFK8", first, last, Closure.Cause.FULL)));
    }

    private static ShippingRequest on(LocalDate shipDate, Closures closures) {
        return on(shipDate, closures, Optional.empty());
    }

    private static ShippingRequest on(LocalDate shipDate, Closures closures, Optional<PlacementOptionId> option) {
        return new ShippingRequest(shipDate, PARCELS, List.of(), Optional.empty(), option, SHIPPING, closures);
    }
}
