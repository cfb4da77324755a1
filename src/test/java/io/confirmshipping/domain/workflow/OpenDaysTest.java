package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.SampleShipping.SHIPPING;
import static io.confirmshipping.domain.placement.BoxSize.OVERSIZE;
import static io.confirmshipping.domain.placement.BoxSize.STANDARD;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.NAMING;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DATE;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DATES;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.confirmed;
import static io.confirmshipping.domain.workflow.Workflows.option;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.Closure;
import io.confirmshipping.domain.placement.Closures;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.transportation.QuoteValidity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An action is listed just while closed and full centers leave a day for it (rules.md#rule-25). */
class OpenDaysTest {

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false", "2, true"})
    void a_choice_can_be_confirmed_just_while_its_destinations_are_open(int daysAfterTheFirst, boolean open) {
        LocalDate first = SHIP_DATE.minusDays(daysAfterTheFirst);
        ShipDays fullNow = new ShipDays(SHIP_DATES, full(first, first.plusDays(1)));
        AwaitingConfirmation chosen = chosen(PARCELS);
        AwaitingCarrier accepted = chosen.acceptPlacement(
                option(chosen),
                chosen.offer().option(option(chosen)).chargesOnReceipt().total(),
                new QuoteValidity(OFFERED_AT, Map.of()),
                NAMING,
                OFFERED_AT);

        for (WorkflowSummary summary : List.of(chosen.summary(), accepted.summary())) {
            NextStep next = summary.progress(fullNow, CONFIRMED_AT).waitsFor().orElseThrow();
            assertThat(summary.actions(fullNow, CONFIRMED_AT).contains(Action.CONFIRMATION))
                    .isEqualTo(open);
            assertThat(next.what()).isEqualTo(open ? NextStep.Kind.CONFIRMATION : NextStep.Kind.SHIP_DATE);
            if (!open) {
                assertThat(next.detail().toString())
                        .startsWith("JFK8 is full from %s to %s: boxes that ship on 2026-12-01 cannot go there. Choose"
                                .formatted(first, first.plusDays(1)));
            }
        }
    }

    /** The window has 91 days: today, and 90 ahead. */
    @ParameterizedTest
    @CsvSource({"0, 89, true", "0, 90, false", "1, 90, true", "-1, 91, false"})
    void shipping_is_an_action_just_while_a_day_is_left_that_can_be_chosen(int first, int last, boolean isOpen) {
        LocalDate today = SHIP_DATES.today(CONFIRMED_AT);
        AwaitingConfirmation chosen = chosen(PARCELS);
        Closures everywhere = new Closures(chosen.offer().options().stream()
                .flatMap(option -> option.destinations().stream())
                .distinct()
                .map(center -> new Closure(center, today.plusDays(first), today.plusDays(last), Closure.Cause.CLOSED))
                .toList());
        ShipDays shipDays = new ShipDays(SHIP_DATES, everywhere);
        AwaitingCarrier accepted = chosen.acceptPlacement(
                option(chosen),
                chosen.offer().option(option(chosen)).chargesOnReceipt().total(),
                new QuoteValidity(OFFERED_AT, Map.of()),
                NAMING,
                OFFERED_AT);

        assertThat(List.of(
                        chosen.summary(), accepted.summary(), confirmed(PARCELS).summary()))
                .allSatisfy(summary -> assertThat(
                                summary.actions(shipDays, CONFIRMED_AT).contains(Action.SHIPPING))
                        .isEqualTo(isOpen));
        assertThat(chosen.summary()
                        .progress(shipDays, CONFIRMED_AT)
                        .waitsFor()
                        .orElseThrow()
                        .what())
                .isEqualTo(isOpen ? NextStep.Kind.SHIP_DATE : NextStep.Kind.PLACEMENT);
        assertThat(accepted.summary()
                        .progress(shipDays, CONFIRMED_AT)
                        .waitsFor()
                        .orElseThrow()
                        .detail()
                        .toString())
                .contains(isOpen ? "Choose another ship date." : "Choose a later one once it can be chosen");
    }

    @ParameterizedTest
    @CsvSource({"0, 89, true", "0, 90, false", "1, 90, true", "-1, 91, false"})
    void planning_is_an_action_just_while_some_center_is_open_on_some_day(int first, int last, boolean isOpen) {
        LocalDate today = SHIP_DATES.today(CONFIRMED_AT);
        Map<String, Set<BoxSize>> centers = Map.of("CLT2", Set.of(STANDARD), "AVP1", Set.of(STANDARD, OVERSIZE));
        Closures everywhere = new Closures(centers.keySet().stream()
                .map(center -> new Closure(center, today.plusDays(first), today.plusDays(last), Closure.Cause.CLOSED))
                .toList());
        ShipDays shipDays = new ShipDays(SHIP_DATES, everywhere, centers);
        WorkflowSummary awaiting = chosen(PARCELS).summary();

        assertThat(List.of(
                        awaiting,
                        new ExpiredSummary(awaiting.header(), OFFERED_AT, Set.of(STANDARD)),
                        new PackingSummary(awaiting.header(), true, Set.of(STANDARD)),
                        new PackingSummary(awaiting.header(), false, Set.of(STANDARD))))
                .allSatisfy(summary -> {
                    assertThat(summary.planning()).contains(Action.CONTENTS);
                    assertThat(summary.actions(shipDays, CONFIRMED_AT).containsAll(summary.planning()))
                            .isEqualTo(isOpen);
                });
        assertThat(confirmed(PARCELS).summary().planning()).isEmpty();
        assertThat(new ExpiredSummary(awaiting.header(), OFFERED_AT, Set.of(STANDARD))
                        .progress(shipDays, CONFIRMED_AT)
                        .waitsFor()
                        .orElseThrow()
                        .detail()
                        .toString())
                .startsWith(isOpen ? "The placement options" : "All fulfillment centers are closed");
    }

    /** The same boxes need a center that takes them, others may be of any size. */
    @ParameterizedTest
    @CsvSource({
        "CLT2, STANDARD, true, true",
        "AVP1, STANDARD, true, true",
        "CLT2, OVERSIZE, true, false",
        "AVP1, OVERSIZE, true, true",
        "NONE, OVERSIZE, false, false"
    })
    void the_same_boxes_are_planned_again_just_while_a_center_is_open_that_takes_them(
            String open, BoxSize size, boolean contents, boolean placements) {
        LocalDate today = SHIP_DATES.today(CONFIRMED_AT);
        Map<String, Set<BoxSize>> centers = Map.of("CLT2", Set.of(STANDARD), "AVP1", Set.of(STANDARD, OVERSIZE));
        Closures others = new Closures(centers.keySet().stream()
                .filter(center -> !center.equals(open))
                .map(center -> new Closure(center, today, today.plusDays(90), Closure.Cause.CLOSED))
                .toList());
        ShipDays shipDays = new ShipDays(SHIP_DATES, others, centers);
        AwaitingConfirmation awaiting = awaiting();
        Offer offer = awaiting.offer().of(Set.of(size));

        for (Workflow workflow : List.of(
                AwaitingConfirmation.begin(awaiting.header(), offer),
                new PlacementExpired(awaiting.header(), offer),
                new Packing(awaiting.header(), offer, offer.currency(), true))) {
            WorkflowSummary summary = workflow.summary();
            assertThat(summary.actions(shipDays, CONFIRMED_AT).contains(Action.CONTENTS))
                    .isEqualTo(contents);
            assertThat(summary.actions(shipDays, CONFIRMED_AT).contains(Action.PLACEMENTS))
                    .isEqualTo(placements);
        }
        assertThat(new PlacementExpired(awaiting.header(), offer)
                        .summary()
                        .progress(shipDays, CONFIRMED_AT)
                        .waitsFor()
                        .orElseThrow()
                        .detail()
                        .toString())
                .startsWith(
                        placements
                                ? "The placement options"
                                : contents ? "On no day up to" : "All fulfillment centers");
    }

    /** One center for each size is not enough if they are open on different days. */
    @Test
    void all_boxes_are_planned_for_one_day() {
        LocalDate today = SHIP_DATES.today(CONFIRMED_AT);
        Closures inTurns = new Closures(List.of(
                new Closure("CLT2", today, today.plusDays(45), Closure.Cause.CLOSED),
                new Closure("AVP1", today.plusDays(46), today.plusDays(90), Closure.Cause.CLOSED)));
        ShipDays shipDays =
                new ShipDays(SHIP_DATES, inTurns, Map.of("CLT2", Set.of(STANDARD), "AVP1", Set.of(OVERSIZE)));

        assertThat(shipDays.isPlannable(Set.of(STANDARD), CONFIRMED_AT)).isTrue();
        assertThat(shipDays.isPlannable(Set.of(OVERSIZE), CONFIRMED_AT)).isTrue();
        assertThat(shipDays.isPlannable(Set.of(STANDARD, OVERSIZE), CONFIRMED_AT))
                .isFalse();
    }

    @Test
    void one_open_center_is_enough_to_plan() {
        LocalDate today = SHIP_DATES.today(CONFIRMED_AT);
        Closures one = new Closures(
                List.of(new Closure("CLT2", today.minusDays(1), today.plusYears(1), Closure.Cause.CLOSED)));
        Map<String, Set<BoxSize>> closed = Map.of("CLT2", Set.of(STANDARD));
        Map<String, Set<BoxSize>> both = Map.of("CLT2", Set.of(STANDARD), "AVP1", Set.of(STANDARD));

        assertThat(chosen(PARCELS).summary().actions(new ShipDays(SHIP_DATES, one, both), CONFIRMED_AT))
                .contains(Action.CONTENTS, Action.PLACEMENTS);
        assertThat(chosen(PARCELS).summary().actions(new ShipDays(SHIP_DATES, one, closed), CONFIRMED_AT))
                .doesNotContain(Action.CONTENTS, Action.PLACEMENTS);
    }

    @Test
    void another_option_is_a_choice_as_long_as_its_destinations_are_open() {
        AwaitingConfirmation chosen = chosen(PARCELS);
        ShipDays shipDays = new ShipDays(SHIP_DATES, full(SHIP_DATE.minusYears(1), SHIP_DATE.plusYears(1)));

        assertThat(chosen.summary().actions(shipDays, CONFIRMED_AT)).contains(Action.SHIPPING);
        assertThat(chosen.summary()
                        .progress(shipDays, CONFIRMED_AT)
                        .waitsFor()
                        .orElseThrow()
                        .detail()
                        .toString())
                .contains("Choose another placement option.");
        assertThat(confirmed(PARCELS).summary().actions(shipDays, CONFIRMED_AT)).doesNotContain(Action.SHIPPING);
    }

    /** The day that is chosen may be the only one; the carrier can still be another. */
    @Test
    void on_the_only_open_day_shipping_can_be_chosen_again_with_another_carrier() {
        Closures otherDays = new Closures(List.of(
                new Closure("JFK8", SHIP_DATE.minusYears(1), SHIP_DATE.minusDays(1), Closure.Cause.FULL),
                new Closure("JFK8", SHIP_DATE.plusDays(1), SHIP_DATE.plusYears(1), Closure.Cause.FULL)));
        ShipDays shipDays = new ShipDays(SHIP_DATES, otherDays);
        AwaitingConfirmation chosen = chosen(PARCELS);
        AwaitingConfirmation only = new AwaitingConfirmation(
                chosen.header(),
                chosen.offer()
                        .only(
                                chosen.offer().option(option(chosen)),
                                chosen.offer().units()),
                chosen.choice());
        Charges onReceipt = only.offer().option(option(chosen)).chargesOnReceipt();
        AwaitingCarrier accepted = only.acceptPlacement(
                option(chosen), onReceipt.total(), new QuoteValidity(OFFERED_AT, Map.of()), NAMING, OFFERED_AT);

        for (Workflow workflow : List.of(only, accepted)) {
            assertThat(workflow.summary().actions(shipDays, CONFIRMED_AT)).contains(Action.SHIPPING);
            assertThat(workflow.choose(on(SHIP_DATE, PARCELS, otherDays), CONFIRMED_AT))
                    .isSameAs(workflow);
            Workflow changed = workflow.choose(on(SHIP_DATE, OWN_PARCELS, otherDays), CONFIRMED_AT);
            assertThat(changed.choice()).map(ShippingChoice::method).hasValue(OWN_PARCELS);
        }
        assertThat(confirmed(PARCELS).summary().actions(shipDays, CONFIRMED_AT))
                .as("after confirmation only the day can change")
                .doesNotContain(Action.SHIPPING);
    }

    @Test
    void a_center_that_no_box_goes_to_takes_no_confirmation_away() {
        Closures elsewhere = new Closures(List.of(new Closure("NONE1", SHIP_DATE, SHIP_DATE, Closure.Cause.CLOSED)));

        assertThat(chosen(PARCELS).summary().actions(new ShipDays(SHIP_DATES, elsewhere), CONFIRMED_AT))
                .contains(Action.CONFIRMATION);
    }

    /** New York, which the default option of four destinations has, is full on these days. */
    private static Closures full(LocalDate first, LocalDate last) {
        return new Closures(List.of(new Closure("JFK8", first, last, Closure.Cause.FULL)));
    }

    private static ShippingRequest on(LocalDate shipDate, ShippingMethod method, Closures closures) {
        return new ShippingRequest(shipDate, method, List.of(), Optional.empty(), Optional.empty(), SHIPPING, closures);
    }
}
