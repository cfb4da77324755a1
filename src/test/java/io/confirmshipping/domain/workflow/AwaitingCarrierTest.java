package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleShipping.OWN_PALLETS;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.ShippingRequests.shippingBy;
import static io.confirmshipping.domain.workflow.ShippingRequests.withOption;
import static io.confirmshipping.domain.workflow.Workflows.EXPIRES_AT;
import static io.confirmshipping.domain.workflow.Workflows.NAMING;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DAYS;
import static io.confirmshipping.domain.workflow.Workflows.accept;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.confirm;
import static io.confirmshipping.domain.workflow.Workflows.pallet;
import static io.confirmshipping.domain.workflow.Workflows.palletsOf;
import static io.confirmshipping.domain.workflow.Workflows.quotedAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.ledger.LedgerEntry;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Destinations are accepted first, and the carrier later (rules.md#rule-26). */
class AwaitingCarrierTest {

    private static final Instant ACCEPTED_AT = OFFERED_AT.plus(Duration.ofMinutes(30));
    private static final Instant LATER = ACCEPTED_AT.plus(Duration.ofDays(20));
    private static final Instant QUOTE_ENDS = ACCEPTED_AT.plus(Duration.ofMinutes(20));
    private static final List<ShippingMethod> METHODS = List.of(PARCELS, OWN_PARCELS, PALLETS, OWN_PALLETS);
    private static final List<ShippingMethod> WITHOUT_END = List.of(PARCELS, OWN_PARCELS, OWN_PALLETS);

    @Test
    void an_accepted_placement_no_longer_expires() {
        AwaitingCarrier accepted = accept(awaiting(), EXPIRES_AT.minusMillis(1));

        assertThat(accepted.asOf(EXPIRES_AT)).isSameAs(accepted);
        assertThat(accepted.summary().asOf(LATER)).isEqualTo(accepted.summary());
        assertThat(confirm(
                                accepted.choose(shippingBy(PARCELS), LATER.minus(Duration.ofDays(15))),
                                LATER.minus(Duration.ofDays(15)))
                        .status())
                .isEqualTo(WorkflowStatus.CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void an_expired_placement_is_not_accepted(long millis) {
        refused(RefusalCode.PLACEMENT_EXPIRED, () -> accept(awaiting(), EXPIRES_AT.plusMillis(millis)));
    }

    @Test
    void a_choice_for_the_accepted_option_stays_and_one_for_another_goes() {
        PlacementOption other = awaiting().offer().options().get(1);
        AwaitingConfirmation chosen = awaiting();
        AwaitingConfirmation otherChosen =
                chosen.choose(withOption(chosen.offer().options().get(1).id(), PARCELS), OFFERED_AT);

        assertThat(other.id()).isNotEqualTo(chosen.offer().defaultOption().id());
        assertThat(accept(chosen(PARCELS), ACCEPTED_AT).choice())
                .map(ShippingChoice::method)
                .contains(PARCELS);
        assertThat(accept(otherChosen, ACCEPTED_AT).choice()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void another_total_due_on_receipt_is_not_accepted(int cents) {
        AwaitingConfirmation awaiting = awaiting();
        PlacementOption option = awaiting.offer().defaultOption();
        Money total = option.chargesOnReceipt().total();
        Money other = total.plusMinor(cents);

        assertThat(refused(
                                RefusalCode.CHARGES_CHANGED,
                                () -> awaiting.acceptPlacement(
                                        option.id(), other, quotedAt(ACCEPTED_AT), NAMING, ACCEPTED_AT))
                        .facts())
                .containsEntry("acceptedTotal", other)
                .containsEntry("newTotal", total);
    }

    @Test
    void an_option_that_is_not_on_offer_is_not_accepted() {
        AwaitingConfirmation awaiting = awaiting();

        refused(
                RefusalCode.UNKNOWN_PLACEMENT_OPTION,
                () -> awaiting.acceptPlacement(
                        PlacementOptionId.random(),
                        awaiting.offer().defaultOption().chargesOnReceipt().total(),
                        quotedAt(ACCEPTED_AT),
                        NAMING,
                        ACCEPTED_AT));
    }

    @Test
    void what_is_due_on_receipt_is_owed_from_the_acceptance_on() {
        AwaitingCarrier accepted = accept(awaiting(), ACCEPTED_AT);

        assertThat(accepted.ledger().entries())
                .isNotEmpty()
                .allMatch(entry -> entry.at().equals(ACCEPTED_AT)
                        && entry.type() == LedgerEntry.Type.CHARGE
                        && entry.target() != ChargeTarget.SHIPPING);
        assertThat(accepted.ledger().owed())
                .isEqualTo(accepted.offer()
                        .defaultOption()
                        .quote(PARCELS)
                        .charges()
                        .due(Due.ON_RECEIPT));
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void both_ways_to_confirm_charge_the_same_but_for_the_instants(ShippingMethod method) {
        AwaitingConfirmation chosen = chosen(method);
        Instant confirmedAt = QUOTE_ENDS.minusMillis(1);
        Confirmed atOnce = confirm(chosen, confirmedAt);
        Confirmed inTwoSteps = confirm(accept(chosen, ACCEPTED_AT), confirmedAt);

        assertThat(entries(inTwoSteps, confirmedAt)).containsExactlyInAnyOrderElementsOf(entries(atOnce, confirmedAt));
        assertThat(inTwoSteps.ledger().entries())
                .isSortedAccordingTo(Comparator.comparing(LedgerEntry::at))
                .allMatch(entry ->
                        entry.at().equals(entry.target() == ChargeTarget.SHIPPING ? confirmedAt : ACCEPTED_AT));
        assertThat(atOnce.ledger().entries()).allMatch(entry -> entry.at().equals(confirmedAt));
        assertThat(inTwoSteps.charges()).isEqualTo(atOnce.charges());
        assertThat(inTwoSteps.confirmation()).isEqualTo(atOnce.confirmation());
    }

    private static List<LedgerEntry> entries(Confirmed confirmed, Instant at) {
        return confirmed.ledger().entries().stream()
                .map(entry -> new LedgerEntry(
                        at, entry.type(), entry.target(), entry.shipment(), entry.value(), entry.reason()))
                .toList();
    }

    @Test
    void a_cancellation_between_the_steps_owes_nothing() {
        AwaitingCarrier accepted = accept(chosen(PARCELS), ACCEPTED_AT);
        Cancelled cancelled = accepted.cancel(LATER);

        assertThat(cancelled.ledger().owed().isZero()).isTrue();
        assertThat(cancelled.ledger().entries())
                .hasSize(2 * accepted.ledger().entries().size())
                .startsWith(accepted.ledger().entries().toArray(LedgerEntry[]::new));
        assertThat(cancelled.cancellation().refunded().isZero()).isTrue();
        assertThat(cancelled.cancellation().kept().isZero()).isTrue();
        assertThat(cancelled.shipments()).isEmpty();
        assertThat(cancelled.acceptedOption()).contains(accepted.placement().option());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void a_quote_for_partnered_pallets_holds_for_20_minutes(long millis) {
        AwaitingCarrier accepted = accept(chosen(PALLETS), ACCEPTED_AT);
        Instant now = QUOTE_ENDS.plusMillis(millis);
        Set<Action> actions = accepted.summary().actions(SHIP_DAYS, now);
        NextStep next = accepted.summary().progress(SHIP_DAYS, now).waitsFor().orElseThrow();

        if (millis < 0) {
            assertThat(confirm(accepted, now).confirmation().confirmedAt()).isEqualTo(now);
            assertThat(actions).contains(Action.CONFIRMATION);
            assertThat(next.what()).isEqualTo(NextStep.Kind.CONFIRMATION);
            assertThat(accepted.choose(shippingBy(PALLETS), now)).isSameAs(accepted);
        } else {
            assertThat(refused(RefusalCode.QUOTE_EXPIRED, () -> confirm(accepted, now))
                            .facts())
                    .containsEntry("expiredAt", QUOTE_ENDS);
            assertThat(actions).doesNotContain(Action.CONFIRMATION);
            assertThat(next.what()).isEqualTo(NextStep.Kind.SHIPPING_CHOICE);
            assertThat(accepted.choose(shippingBy(PALLETS), now))
                    .isNotSameAs(accepted)
                    .satisfies(again -> assertThat(confirm(
                                            again,
                                            now.plus(Duration.ofMinutes(20)).minusMillis(1))
                                    .status())
                            .isEqualTo(WorkflowStatus.CONFIRMED))
                    .satisfies(again ->
                            refused(RefusalCode.QUOTE_EXPIRED, () -> confirm(again, now.plus(Duration.ofMinutes(20)))));
        }
    }

    @ParameterizedTest
    @FieldSource("WITHOUT_END")
    void all_other_quotes_hold_without_end(ShippingMethod method) {
        Instant later = ACCEPTED_AT.plus(Duration.ofDays(5));

        assertThat(confirm(accept(chosen(method), ACCEPTED_AT), later).status()).isEqualTo(WorkflowStatus.CONFIRMED);
    }

    @Test
    void own_pallets_are_quoted_anew() {
        AwaitingCarrier accepted = accept(chosen(PALLETS), ACCEPTED_AT);
        ShipmentId shipment =
                accepted.offer().defaultOption().shipments().get(0).id();
        AwaitingCarrier changed = accepted.override(palletsOf(accepted, shipment, pallet(2, "60", "400")), QUOTE_ENDS);

        assertThat(changed.choice()).isEqualTo(accepted.choice());
        assertThat(confirm(changed, QUOTE_ENDS.plus(Duration.ofMinutes(20)).minusMillis(1))
                        .charges())
                .isNotEqualTo(accepted.choice().orElseThrow().charges(accepted.offer()));
        assertThat(changed.accepted()).isEqualTo(accepted.accepted());
    }

    @Test
    void pallets_of_an_option_that_was_not_accepted_do_not_change() {
        AwaitingCarrier accepted = accept(awaiting(), ACCEPTED_AT);
        ShipmentId other = accepted.offer().options().get(1).shipments().get(0).id();

        refused(
                RefusalCode.SHIPMENT_NOT_FOUND,
                () -> accepted.override(palletsOf(accepted, other, pallet(2, "60", "400")), ACCEPTED_AT));
    }

    @Test
    void another_option_is_neither_chosen_nor_confirmed_any_more() {
        AwaitingCarrier accepted = accept(chosen(PARCELS), ACCEPTED_AT);
        PlacementOptionId other = accepted.offer().options().get(1).id();
        Money total = accepted.choice().orElseThrow().charges(accepted.offer()).total();

        assertThat(Stream.of(
                        refused(
                                RefusalCode.ALREADY_CONFIRMED,
                                () -> accepted.choose(withOption(other, PARCELS), ACCEPTED_AT)),
                        refused(
                                RefusalCode.ALREADY_CONFIRMED,
                                () -> accepted.confirm(other, total, SHIP_DAYS, NAMING, ACCEPTED_AT))))
                .allSatisfy(refusal -> assertThat(refusal.detail())
                        .contains(accepted.placement().option().value(), "is accepted"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void confirming_names_the_total_of_both_parts(int cents) {
        AwaitingCarrier accepted = accept(chosen(PARCELS), ACCEPTED_AT);
        Money total = accepted.choice().orElseThrow().charges(accepted.offer()).total();

        refused(
                RefusalCode.CHARGES_CHANGED,
                () -> accepted.confirm(
                        accepted.placement().option(), total.plusMinor(cents), SHIP_DAYS, NAMING, ACCEPTED_AT));
    }

    @Test
    void shipments_keep_the_ids_and_names_of_the_acceptance() {
        AwaitingCarrier accepted = accept(chosen(PARCELS), ACCEPTED_AT);

        assertThat(confirm(accepted, LATER.minus(Duration.ofDays(15))).shipments())
                .extracting(ConfirmedShipment::plannedAs, ConfirmedShipment::id, ConfirmedShipment::name)
                .containsExactlyElementsOf(accepted.placement().shipments().stream()
                        .map(shipment -> tuple(shipment.plannedAs(), shipment.id(), shipment.name()))
                        .toList());
    }

    @Test
    void accepting_again_changes_nothing_also_after_the_confirmation() {
        AwaitingCarrier accepted = accept(chosen(PARCELS), ACCEPTED_AT);
        Confirmed confirmed = confirm(accepted, ACCEPTED_AT);
        PlacementOptionId option = accepted.placement().option();
        Money total = accepted.accepted().total();

        assertThat(accepted.acceptPlacement(option, total, quotedAt(LATER), NAMING, LATER))
                .isSameAs(accepted);
        assertThat(confirmed.acceptPlacement(option, total, quotedAt(LATER), NAMING, LATER))
                .isSameAs(confirmed);
        refused(
                RefusalCode.ALREADY_CONFIRMED,
                () -> confirmed.acceptPlacement(option, total.plusMinor(1), quotedAt(LATER), NAMING, LATER));
    }

    @Test
    void what_is_due_on_receipt_does_not_depend_on_the_method() {
        awaiting().offer().options().forEach(option -> assertThat(option.quotes())
                .allSatisfy(quote ->
                        assertThat(quote.charges().only(Due.ON_RECEIPT)).isEqualTo(option.chargesOnReceipt())));
    }
}
