package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleShipping.SHIPPING;
import static io.confirmshipping.domain.workflow.Workflows.NAMING;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DAYS;
import static io.confirmshipping.domain.workflow.Workflows.withLastShipment;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.ledger.Reimbursement;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.Closures;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.fixture.Account;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * No money is made or lost: any commands in any order at any instants, again and again; some fail before they are kept,
 * and of some only the answer is lost, so that they come again. {@link Account} keeps the books.
 * A reimbursement for missing units changes nothing of it (rules.md#rule-40).
 */
class ConservationTest {
    private static final Set<String> ENDS = new TreeSet<>();

    @Test
    void whatever_happens_what_is_owed_is_what_was_accepted_less_what_was_refunded() {
        ENDS.clear();
        Seeds.forEach(1_000, seed -> new Walk(seed).go(40));

        assertThat(ENDS)
                .as("a walk that never gets somewhere proves nothing")
                .containsExactly(
                        "adjusted by a CHARGE",
                        "adjusted by a REFUND",
                        "kept",
                        "kept in part",
                        "nothing",
                        "owed",
                        "placed",
                        "refunded",
                        "reimbursed",
                        "released");
    }

    private static final class Walk {
        private final Random random;
        private final RandomOffers offers;
        private final Account account = new Account();
        private final List<String> told = new ArrayList<>();
        private final List<UnaryOperator<Workflow>> sent = new ArrayList<>();
        private Workflow workflow;
        private Instant now = OFFERED_AT;

        Walk(long seed) {
            random = new Random(seed);
            offers = new RandomOffers(random);
            workflow = chance(4)
                    ? Workflows.unpacked()
                    : AwaitingConfirmation.begin(Workflows.awaiting().header(), offers.next(now));
        }

        void go(int steps) {
            for (int step = 0; step < steps; step++) {
                passTime();
                UnaryOperator<Workflow> command = chance(4) && !sent.isEmpty() ? any(sent) : anyCommand();
                sent.add(command);
                for (int times = chance(5) ? 2 : 1; times > 0; times--) {
                    carryOut(command);
                    audit();
                }
                if (step % 10 == 9) {
                    reimburse(100_000 * step);
                }
            }
        }

        private void carryOut(UnaryOperator<Workflow> command) {
            try {
                Workflow after = command.apply(workflow.asOf(now));
                boolean lost = chance(10);
                told.add(now + (lost ? " lost" : " became " + after.status()));
                workflow = lost ? workflow : after;
            } catch (CommandRefused | InvalidInput refused) {
                told.add(now + " refused: " + refused.getMessage());
            }
        }

        private void audit() {
            try {
                ENDS.add(account.audit(workflow.asOf(now)));
                noteAdjustments();
            } catch (AssertionError wrong) {
                throw new AssertionError(wrong.getMessage() + "\nafter " + String.join("\n      ", told), wrong);
            }
        }

        private void noteAdjustments() {
            if (workflow instanceof Confirmed confirmed) {
                confirmed.ledger().entries().stream()
                        .skip(confirmed.confirmation().accepted().lines().size())
                        .forEach(entry -> ENDS.add("adjusted by a " + entry.type()));
                if (!confirmed.ledger().reimbursements().isEmpty()) {
                    ENDS.add("reimbursed");
                }
            }
        }

        private UnaryOperator<Workflow> anyCommand() {
            return switch (random.nextInt(17)) {
                case 0 -> chance(3) ? before -> before.pack(BoxSize.OF_LOADS, now) : plan(offers.next(now));
                case 1, 2, 3 -> choose(any(SHIPPING.methods()).method(), anyOption());
                case 4, 5, 6, 7 -> confirm();
                case 8 -> ship(ShipmentStatus.values()[random.nextInt(8)]);
                case 9 -> {
                    WorkflowName name = new WorkflowName("Name " + random.nextInt(3));
                    yield before -> before.rename(name, now);
                }
                case 10, 11, 12 -> override();
                case 13, 14 -> accept();
                default -> chance(3) ? before -> before.cancel(now) : confirm();
            };
        }

        /** With as many pallets as the limit allows, or one more, or any; of a shipment that is on offer, mostly. */
        private UnaryOperator<Workflow> override() {
            int quantity = chance(6) ? 26 + random.nextInt(2) : 1 + random.nextInt(9);
            PalletGroup pallets = Workflows.pallet(quantity, "60", "" + (100 + random.nextInt(3)));
            ShipmentId shipment = anyShipment();
            PalletOverride override = new PalletOverride(
                    shipment, offer -> RandomOffers.requote(offer.optionOf(shipment), shipment, List.of(pallets)));
            return before -> before.override(override, now);
        }

        private ShipmentId anyShipment() {
            List<PlannedShipment> planned = any(options()).shipments();
            if (workflow instanceof Confirmed confirmed && !chance(8)) {
                return any(confirmed.shipments()).plannedAs();
            }
            return chance(12) ? ShipmentId.random() : any(planned).id();
        }

        /** Returns the options on offer, or those that would be. */
        private List<PlacementOption> options() {
            Offer offer = workflow.offer();
            return offer.options().isEmpty() ? offers.next(now).options() : offer.options();
        }

        private UnaryOperator<Workflow> plan(Offer fresh) {
            return before -> before.plan(fresh, now);
        }

        private UnaryOperator<Workflow> choose(ShippingMethod method, PlacementOptionId option) {
            return before -> before.choose(
                    new ShippingRequest(
                            LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(random.nextInt(3)),
                            method,
                            List.of(),
                            Optional.empty(),
                            Optional.of(option),
                            SHIPPING,
                            Closures.NONE),
                    now);
        }

        /** At the total that is shown now, mostly; sent again later, it is still this one. */
        private UnaryOperator<Workflow> confirm() {
            if (workflow instanceof AwaitingCarrier awaiting
                    && awaiting.choice().isPresent()) {
                Money total = awaiting.choice().get().charges(awaiting.offer()).total();
                PlacementOptionId option = awaiting.placement().option();
                return before -> before.confirm(option, total, SHIP_DAYS, NAMING, now);
            }
            if (workflow instanceof AwaitingConfirmation awaiting
                    && awaiting.choice().isPresent()) {
                Money total = Workflows.total(awaiting).plusMinor(chance(5) ? random.nextInt(3) - 1 : 0);
                PlacementOptionId option = chance(8) ? anyOption() : Workflows.option(awaiting);
                return before -> before.confirm(option, total, SHIP_DAYS, NAMING, now);
            }
            Money any = Money.ofMinor(CurrencyUnit.USD, random.nextInt(1_000));
            PlacementOptionId option = anyOption();
            return before -> before.confirm(option, any, SHIP_DAYS, NAMING, now);
        }

        /** Accepts some option, mostly for the right total due on receipt. */
        private UnaryOperator<Workflow> accept() {
            PlacementOptionId option = anyOption();
            Money total = workflow.offer()
                    .find(option)
                    .map(known -> known.chargesOnReceipt().total())
                    .orElse(Money.zero(CurrencyUnit.USD))
                    .plusMinor(chance(8) ? 1 : 0);
            return before -> before.acceptPlacement(option, total, Workflows.quotedAt(now), NAMING, now);
        }

        private static UnaryOperator<Workflow> ship(ShipmentStatus status) {
            return before -> before instanceof Confirmed confirmed ? withLastShipment(confirmed, status) : before;
        }

        /** Pays for units of the first shipment, which changes nothing that is owed. */
        private void reimburse(int cents) {
            if (workflow instanceof Confirmed confirmed) {
                ConfirmedShipment shipment = confirmed.shipments().get(0);
                Money value = Money.ofMinor(CurrencyUnit.USD, cents);
                workflow = confirmed.reimbursed(
                        shipment, new Reimbursement(shipment.plannedAs(), now, "MUG", 1, value), now);
                audit();
            }
        }

        private PlacementOptionId anyOption() {
            return chance(8)
                    ? PlacementOptionId.random()
                    : any(options().stream().map(PlacementOption::id).toList());
        }

        /** Moves the clock not at all, a little, a lot, or to a millisecond before, at or after an edge. */
        private void passTime() {
            Instant edge = workflow.offer().expiresAt();
            if (workflow instanceof Confirmed confirmed) {
                edge = confirmed.confirmation().confirmedAt().plus(Duration.ofHours(random.nextBoolean() ? 1 : 24));
            }
            if (workflow instanceof AwaitingCarrier awaiting) {
                edge = awaiting.quotes().quotedAt().plus(Duration.ofMinutes(20));
            }
            Instant then =
                    switch (random.nextInt(8)) {
                        case 0 -> now.plusMillis(1);
                        case 1 -> now.plus(Duration.ofMinutes(random.nextInt(300)));
                        case 2 -> edge.plusMillis(random.nextInt(3) - 1L);
                        default -> now;
                    };
            now = then.isAfter(now) ? then : now;
        }

        private boolean chance(int oneIn) {
            return random.nextInt(oneIn) == 0;
        }

        private <T> T any(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }
    }
}
