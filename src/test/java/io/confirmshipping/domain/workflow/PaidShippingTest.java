package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleNetwork.NETWORK;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.placement.PlacementStrategy.MINIMAL_SPLITS;
import static io.confirmshipping.domain.placement.PlacementStrategy.PARTIAL_SPLITS;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.pallet;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.ledger.LedgerEntry;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.Duration;
import java.util.function.Consumer;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A payment for partnered shipping comes back only within the void window, whether the shipment is cancelled or only
 * costs less; and it is always owed in full if it costs more (rules.md#rule-12 and rules.md#rule-16).
 */
class PaidShippingTest {
    private static final PalletGroup CHEAP = pallet(3, "72", "950");
    private static final PalletGroup DEAR = pallet(5, "72", "1000");
    private static final PalletGroup DEARER = pallet(7, "72", "1200");

    /** Three ways to let shipping cost less: each would have given money back at any time. */
    private enum Fall {
        FIVE_OF_SIX_PARCELS_LESS(6, PARCELS, Duration.ofHours(24), workflow -> workflow.edit(0, "LAMP", -5)),
        SIX_BOXES_LESS_ON_PALLETS(120, PALLETS, Duration.ofHours(1), workflow -> workflow.edit(0, "LAMP", -6)),
        FEWER_PALLETS(120, PALLETS, Duration.ofHours(1), workflow -> workflow.override(0, CHEAP));

        private final int lamps;
        private final ShippingMethod method;
        private final Duration window;
        private final Consumer<EditedWorkflow> act;

        Fall(int lamps, ShippingMethod method, Duration window, Consumer<EditedWorkflow> act) {
            this.lamps = lamps;
            this.method = method;
            this.window = window;
            this.act = act;
        }

        EditedWorkflow confirmed() {
            EditedWorkflow confirmed = PaidShippingTest.confirmed(lamps, method);
            return this == FEWER_PALLETS ? confirmed.override(0, DEAR) : confirmed;
        }

        EditedWorkflow at(Duration sinceConfirmation) {
            EditedWorkflow workflow = confirmed().after(sinceConfirmation);
            act.accept(workflow);
            return workflow;
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_costs_less_is_refunded_until_the_last_millisecond_of_the_void_window(Fall fall) {
        assertRefunded(fall, Duration.ZERO);
        assertRefunded(fall, fall.window.minusMillis(1));
    }

    @ParameterizedTest
    @EnumSource
    void what_costs_less_afterwards_is_kept_as_it_was_paid(Fall fall) {
        assertKept(fall, fall.window);
        assertKept(fall, fall.window.plusMillis(1));
        assertKept(fall, Duration.ofDays(30));
    }

    private static void assertRefunded(Fall fall, Duration sinceConfirmation) {
        EditedWorkflow before = fall.confirmed();
        EditedWorkflow after = fall.at(sinceConfirmation);

        assertThat(paid(after)).isEqualTo(quoted(after)).isLessThan(paid(before));
        assertThat(last(after).type()).isEqualTo(LedgerEntry.Type.REFUND);
        assertThat(last(after).value()).isEqualTo(paid(before).minus(paid(after)));
        assertThat(last(after).reason().toString())
                .contains("; from %s to %s: "
                        .formatted(paid(before).getAmount(), paid(after).getAmount()));
    }

    private static void assertKept(Fall fall, Duration sinceConfirmation) {
        EditedWorkflow before = fall.confirmed();
        EditedWorkflow after = fall.at(sinceConfirmation);

        assertThat(quoted(after)).isLessThan(paid(before));
        assertThat(paid(after)).isEqualTo(paid(before));
        assertThat(after.corrections(ChargeTarget.SHIPPING)).hasSameSizeAs(before.corrections(ChargeTarget.SHIPPING));
        assertThat(after.workflow().charges().of(ChargeTarget.SHIPPING)).isEqualTo(paid(before));
        assertThat(after.workflow().confirmation().voidableUntil()).contains(CONFIRMED_AT.plus(fall.window));
        assertThat(after.workflow()
                        .cancel(CONFIRMED_AT.plus(sinceConfirmation))
                        .cancellation()
                        .kept())
                .isEqualTo(paid(before));
    }

    @Test
    void what_is_due_on_receipt_falls_at_any_time() {
        EditedWorkflow after = Fall.FIVE_OF_SIX_PARCELS_LESS.at(Duration.ofDays(30));

        assertThat(after.workflow().ledger().owed(ChargeTarget.LABELING)).isEqualTo(Money.parse("USD 0.30"));
        assertThat(after.workflow().ledger().owed(ChargeTarget.PREP)).isEqualTo(Money.parse("USD 0.50"));
        assertThat(after.added()).startsWith("-");
    }

    @Test
    void what_costs_more_is_charged_at_any_time_as_far_as_it_was_not_paid_yet() {
        EditedWorkflow workflow = confirmed(120, PALLETS).override(0, DEAR).after(Duration.ofHours(1));
        Money dear = paid(workflow);

        workflow.override(0, CHEAP).override(0, DEAR);
        assertThat(paid(workflow)).as("paid already").isEqualTo(dear);
        assertThat(workflow.corrections(ChargeTarget.SHIPPING)).hasSize(1);

        workflow.override(0, CHEAP).override(0, DEARER);
        assertThat(paid(workflow)).isEqualTo(quoted(workflow)).isGreaterThan(dear);
        assertThat(last(workflow).type()).isEqualTo(LedgerEntry.Type.CHARGE);
        assertThat(last(workflow).value()).isEqualTo(paid(workflow).minus(dear));

        workflow.override(0, CHEAP);
        assertThat(paid(workflow)).as("no window opens again").isGreaterThan(dear);
    }

    @Test
    void a_shipment_that_is_on_its_way_is_refunded_nothing_and_the_others_still_are() {
        EditedWorkflow two = confirmed(PARTIAL_SPLITS, 40, PARCELS).ship(0);
        Money first = paid(two, 0);
        Money second = paid(two, 1);

        two.edit(0, "LAMP", -5).edit(1, "LAMP", -5);

        assertThat(paid(two, 0)).isEqualTo(first);
        assertThat(paid(two, 1)).isLessThan(second);
        assertThat(two.corrections(ChargeTarget.SHIPPING)).hasSize(1);
    }

    @Test
    void with_an_own_carrier_shipping_costs_nothing_at_any_time() {
        for (Duration later : new Duration[] {Duration.ZERO, Duration.ofHours(24), Duration.ofDays(30)}) {
            EditedWorkflow workflow = confirmed(6, OWN_PARCELS).after(later).edit(0, "LAMP", -5);

            assertThat(paid(workflow).isZero()).isTrue();
            assertThat(workflow.corrections(ChargeTarget.SHIPPING)).isEmpty();
        }
    }

    private static EditedWorkflow confirmed(int lamps, ShippingMethod method) {
        return confirmed(MINIMAL_SPLITS, lamps, method);
    }

    private static EditedWorkflow confirmed(PlacementStrategy strategy, int lamps, ShippingMethod method) {
        return EditedWorkflow.confirmed(
                NETWORK.fees(),
                strategy,
                contents(
                        Owner.AMAZON,
                        Owner.AMAZON,
                        boxes(lamps, inches("18", "14", "12"), pounds("22.5"), held("LAMP", 1))),
                method);
    }

    private static Money paid(EditedWorkflow workflow) {
        return workflow.paidForShipping();
    }

    private static Money paid(EditedWorkflow workflow, int shipment) {
        return workflow.workflow()
                .charges()
                .shippingOf(workflow.shipment(shipment).shipment().plannedAs());
    }

    private static Money quoted(EditedWorkflow workflow) {
        return workflow.quotedForShipping();
    }

    private static LedgerEntry last(EditedWorkflow workflow) {
        return workflow.corrections(ChargeTarget.SHIPPING)
                .get(workflow.corrections(ChargeTarget.SHIPPING).size() - 1);
    }
}
