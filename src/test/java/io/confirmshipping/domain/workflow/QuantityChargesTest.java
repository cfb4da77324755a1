package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.confirmed;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.ledger.LedgerEntry;
import io.confirmshipping.fixture.Account;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * An edit of quantities changes the charges: 0.50 a unit prepared, 0.30 labeled, and a partnered carrier by what the
 * boxes weigh now (rules.md#rule-11, rules.md#rule-12).
 */
class QuantityChargesTest {
    private static final Instant LATER = CONFIRMED_AT.plus(Duration.ofMinutes(30));

    @Test
    void more_units_cost_more_and_what_was_accepted_stays() {
        Confirmed before = confirmed(PARCELS);

        Confirmed after = before.editQuantities(QuantityEditRequests.lastShipment(before, 126), LATER)
                .workflow();

        assertThat(added(after, before)).isEqualTo("CHARGE SHIPPING 6.00, CHARGE PREP 3.00, CHARGE LABELING 1.80, ");
        assertThat(after.confirmation()).isEqualTo(before.confirmation());
        assertThat(after.ledger().owed()).isEqualTo(before.ledger().owed().plus(Money.parse("USD 10.80")));
        LedgerEntry first =
                after.ledger().entries().get(before.ledger().entries().size());
        assertThat(first.at()).isEqualTo(LATER);
        assertThat(first.reason().toString())
                .startsWith("quantities of %s were changed; from "
                        .formatted(before.shipments().get(3).id()))
                .contains(" per billable lb ");
        assertThat(after.ledger()
                        .entries()
                        .get(before.ledger().entries().size() + 1)
                        .reason()
                        .toString())
                .isEqualTo("quantities of %s were changed; from 240.00 to 243.00: 6 x 0.50 per unit more"
                        .formatted(before.shipments().get(3).id()));
    }

    @Test
    void lighter_boxes_are_refunded_while_shipping_can_be_voided_and_not_a_millisecond_later() {
        Confirmed before = confirmed(PARCELS);
        Instant end = before.confirmation().voidableUntil().orElseThrow();

        assertThat(added(editedAt(before, end.minusMillis(1)), before)).startsWith("REFUND SHIPPING 0.50, ");
        assertThat(added(editedAt(before, end), before)).isEqualTo("REFUND PREP 0.50, REFUND LABELING 0.30, ");
    }

    private static Confirmed editedAt(Confirmed before, Instant now) {
        return before.editQuantities(QuantityEditRequests.lastShipment(before, 119), now)
                .workflow();
    }

    @Test
    void an_own_carrier_costs_nothing_whatever_the_boxes_weigh() {
        Confirmed before = confirmed(OWN_PARCELS);

        assertThat(added(
                        before.editQuantities(QuantityEditRequests.lastShipment(before, 126), LATER)
                                .workflow(),
                        before))
                .isEqualTo("CHARGE PREP 3.00, CHARGE LABELING 1.80, ");
    }

    @Test
    void fewer_units_cost_less() {
        Confirmed before = confirmed(PARCELS);

        Confirmed after = before.editQuantities(QuantityEditRequests.lastShipment(before, 119), LATER)
                .workflow();

        assertThat(added(after, before)).isEqualTo("REFUND SHIPPING 0.50, REFUND PREP 0.50, REFUND LABELING 0.30, ");
        assertThat(after.header().version()).isEqualTo(before.header().version() + 1);
        assertThat(after.shipments().get(3).unitCount()).isEqualTo(119);
    }

    @Test
    void edits_of_several_shipments_add_up() {
        Confirmed before = confirmed(OWN_PARCELS);
        QuantityEditResult once = before.editQuantities(QuantityEditRequests.shipment(before, 0, 126), LATER);
        QuantityEditResult twice =
                once.workflow().editQuantities(QuantityEditRequests.shipment(once.workflow(), 1, 117), LATER);
        QuantityEditResult back = twice.workflow()
                .editQuantities(QuantityEditRequests.shipment(twice.workflow(), once.shipment(), 120), LATER);

        assertThat(back.workflow().ledger().owed(ChargeTarget.PREP)).isEqualTo(Money.parse("USD 238.50"));
        assertThat(back.workflow().ledger().owed(ChargeTarget.LABELING)).isEqualTo(Money.parse("USD 143.10"));
        assertThat(back.workflow().edited()).contains(new ChargedOnReceipt(477, 477, BigDecimal.ZERO));
    }

    @Test
    void a_later_cancellation_refunds_what_is_owed_then() {
        Confirmed before = confirmed(PARCELS);
        Confirmed edited = before.editQuantities(QuantityEditRequests.lastShipment(before, 114), LATER)
                .workflow();

        Cancelled cancelled = edited.cancel(LATER);

        assertThat(cancelled.ledger().owed().isZero()).isTrue();
        assertThat(cancelled.cancellation().refunded())
                .isEqualTo(edited.charges().of(ChargeTarget.SHIPPING))
                .isEqualTo(before.confirmation()
                        .accepted()
                        .of(ChargeTarget.SHIPPING)
                        .minus(Money.parse("USD 3.00")));
    }

    /** Any edits of any shipments, then perhaps a cancellation: owed is what the units cost now, to the cent. */
    @Test
    void whatever_is_edited_the_units_are_owed_for_as_if_they_had_been_confirmed_so() {
        Seeds.forEach(300, seed -> {
            Random random = new Random(seed);
            Account account = new Account();
            Confirmed workflow = confirmed(random.nextBoolean() ? PARCELS : OWN_PARCELS);
            QuantityEditResult[] last =
                    new QuantityEditResult[workflow.shipments().size()];
            account.audit(workflow);
            for (int step = 0; step < 8; step++) {
                int shipment = random.nextInt(last.length);
                int quantity = 114 + random.nextInt(13);
                last[shipment] = workflow.editQuantities(
                        last[shipment] == null
                                ? QuantityEditRequests.shipment(workflow, shipment, quantity)
                                : QuantityEditRequests.shipment(workflow, last[shipment].shipment(), quantity),
                        LATER);
                workflow = last[shipment].workflow();
                account.audit(workflow);
                long units = workflow.shipments().stream()
                        .mapToLong(each -> each.unitCount())
                        .sum();
                assertThat(workflow.ledger().owed(ChargeTarget.PREP).getAmountMinorLong())
                        .isEqualTo(50 * units);
                assertThat(workflow.ledger().owed(ChargeTarget.LABELING).getAmountMinorLong())
                        .isEqualTo(30 * units);
            }
            account.audit(workflow.cancel(LATER));
        });
    }

    private static String added(Confirmed after, Confirmed before) {
        StringBuilder text = new StringBuilder();
        after.ledger().entries().stream()
                .skip(before.ledger().entries().size())
                .forEach(entry -> text.append("%s %s %s, "
                        .formatted(entry.type(), entry.target(), entry.value().getAmount())));
        return text.toString();
    }
}
