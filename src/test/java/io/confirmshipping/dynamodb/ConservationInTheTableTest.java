package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.SampleShipping;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.workflow.AcceptedPlacement;
import io.confirmshipping.domain.workflow.AwaitingCarrier;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.ShippingChoice;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.dynamodb.history.InMemoryTable;
import io.confirmshipping.fixture.Account;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.fixture.Scale;
import io.confirmshipping.usecase.Overloaded;
import io.confirmshipping.usecase.Unavailable;
import io.confirmshipping.usecase.workflow.ChooseShipping;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * No money is made or lost in the table either: random commands at random instants through a client with {@link
 * RandomFaults}, each sent again until it is answered, and sometimes once more. {@link Account} keeps the books of what is
 * stored. By day the table is in memory, by night ({@code -Dscale}) it is one of DynamoDB Local.
 */
class ConservationInTheTableTest {

    private static final LocalDate SHIP_DATE = LocalDate.parse("2026-11-28");
    private static final List<ShippingMethod> METHODS =
            List.of(SampleShipping.PARCELS, SampleShipping.PALLETS, SampleShipping.OWN_PALLETS);

    private static final Set<String> ENDS = new TreeSet<>();
    private static final Set<String> FAULTS = new TreeSet<>();
    private static final Set<Boolean> EDITED = new TreeSet<>();
    private static final Set<String> OVERRIDDEN = new TreeSet<>();
    private static final Set<PlacementStrategy> PLACED = new TreeSet<>();

    private static final Store real =
            Scale.of(1) > 1 ? Store.onNewTable() : new Store(new InMemoryTable(() -> {}), "table", attempt -> {});

    @Test
    void whatever_fails_what_is_owed_is_what_was_accepted_less_what_was_refunded() {
        Seeds.untilSeen(15, 90, ConservationInTheTableTest::everythingOccurred, seed -> new Walk(seed).go(12));

        assertThat(ENDS)
                .as("a walk that never gets somewhere proves nothing")
                .containsExactly("kept", "nothing", "owed", "placed", "refunded", "released");
        assertThat(EDITED).containsExactly(false, true);
        assertThat(PLACED).containsExactly(PlacementStrategy.values());
        assertThat(OVERRIDDEN).containsExactly("AwaitingCarrier", "AwaitingConfirmation", "Confirmed");
        assertThat(FAULTS)
                .containsExactly("after the write", "before the write", "reading", "throttled", "written twice");
    }

    private static boolean everythingOccurred() {
        return ENDS.size() == 6
                && EDITED.size() == 2
                && PLACED.size() == PlacementStrategy.values().length
                && OVERRIDDEN.size() == 3
                && FAULTS.size() == 5;
    }

    private static final class Walk {
        private final Random random;
        private final RandomFaults faults;
        private final Store store;
        private final Store undisturbed = new Store(real.client(), real.table(), attempt -> {});
        private final Account account = new Account();
        private final WorkflowReference reference;
        private Instant now = NOON;

        Walk(long seed) {
            random = new Random(seed);
            faults = RandomFaults.of(real.client(), random);
            SellerId seller = new SellerId("seller " + seed);
            store = new Store(faults.client(), real.table(), attempt -> {});
            reference = undisturbed.add(Samples.awaitingConfirmation(seller, Samples.contents(200), now));
        }

        void go(int steps) {
            for (int step = 0; step < steps; step++) {
                passTime();
                Runnable command = anyCommand();
                for (int times = random.nextInt(4) == 0 ? 2 : 1; times > 0; times--) {
                    untilItIsAnswered(command);
                    Workflow after = stored();
                    ENDS.add(account.audit(after));
                    assertOwedForEveryUnit(after);
                }
                new ListedAsReviewed(undisturbed, reference).check(now);
            }
            FAULTS.addAll(faults.seen());
        }

        private void untilItIsAnswered(Runnable command) {
            boolean answered = false;
            while (!answered) {
                try {
                    command.run();
                    answered = true;
                } catch (CommandRefused | InvalidInput refused) {
                    answered = true;
                } catch (Unavailable | Overloaded fault) {
                    account.audit(stored());
                }
            }
        }

        private Runnable anyCommand() {
            Workflow seen = stored();
            boolean chosen = seen.choice().isPresent() && !(seen instanceof Cancelled);
            return switch (random.nextInt(14)) {
                case 0 ->
                    () -> store.planAgain()
                            .sameContents(reference, Optional.empty(), now)
                            .commit();
                case 1 -> () -> store.cancel(reference, now);
                case 2 ->
                    () -> store.duePlacements()
                            .settle(reference.workflow(), now)
                            .commit();
                case 3 -> () -> store.rename(reference, "Name " + random.nextInt(3), now);
                case 4, 5 -> choose(seen);
                case 12, 13 -> accept(seen);
                case 10, 11 -> override(seen);
                case 6, 7 -> seen instanceof Confirmed confirmed ? edit(confirmed) : choose(seen);
                default ->
                    seen instanceof Confirmed
                            ? () -> store.cancel(reference, now)
                            : chosen ? () -> store.confirm(seen, now) : choose(seen);
            };
        }

        /** Accepts some option, which is another one where an option is accepted. */
        private Runnable accept(Workflow seen) {
            List<PlacementOption> options = seen.offer().options();
            PlacementOption option = options.get(random.nextInt(options.size()));
            return () -> store.accept(reference, option, now);
        }

        /** Overrides a shipment with up to six pallets, which may be more than the shipment has boxes, or hold fewer. */
        private Runnable override(Workflow seen) {
            PlacementOption option = seen.acceptedPlacement()
                    .map(AcceptedPlacement::option)
                    .or(() -> Optional.of(seen)
                            .filter(Confirmed.class::isInstance)
                            .flatMap(Workflow::choice)
                            .map(ShippingChoice::option))
                    .map(seen.offer()::option)
                    .orElse(seen.offer().options().get(0));
            List<PlannedShipment> shipments = option.shipments();
            PlannedShipment shipment = shipments.get(random.nextInt(shipments.size()));
            int pallets = 1 + random.nextInt(6);
            return () -> {
                Workflow after = store.override(reference, shipment.id(), pallets, now);
                OVERRIDDEN.add(after.getClass().getSimpleName());
            };
        }

        /** Edits a shipment of equal boxes of 12 units by up to 8 units, which is more than is allowed. */
        private Runnable edit(Confirmed confirmed) {
            ConfirmedShipment shipment = confirmed
                    .shipments()
                    .get(random.nextInt(confirmed.shipments().size()));
            int quantity = shipment.unitCount() + random.nextInt(17) - 8;
            return () -> store.edit(Store.reference(shipment), "MUG-RED", quantity, now);
        }

        /** Every unit is labeled for 0.55, and placed at the fee of its center's region: all boxes are alike. */
        private void assertOwedForEveryUnit(Workflow workflow) {
            if (workflow instanceof AwaitingCarrier awaiting) {
                assertThat(awaiting.ledger().owed(ChargeTarget.LABELING).getAmountMinorLong())
                        .isEqualTo(55 * 12 * 200);
            }
            if (workflow instanceof Confirmed confirmed) {
                long units = confirmed.shipments().stream()
                        .mapToLong(ConfirmedShipment::unitCount)
                        .sum();
                assertThat(confirmed.ledger().owed(ChargeTarget.LABELING).getAmountMinorLong())
                        .isEqualTo(55 * units);
                assertThat(confirmed.ledger().owed(ChargeTarget.PLACEMENT).getAmountMinorLong())
                        .isEqualTo(confirmed.shipments().stream()
                                .mapToLong(shipment -> shipment.unitCount() * centsPerUnit(confirmed, shipment))
                                .sum());
                EDITED.add(confirmed.edited().isPresent());
            }
        }

        private static long centsPerUnit(Confirmed confirmed, ConfirmedShipment shipment) {
            Network network = Samples.MARKETPLACES.get(Samples.MARKETPLACE).network();
            PlacementStrategy strategy = confirmed
                    .offer()
                    .option(confirmed.confirmation().shipping().option())
                    .strategy();
            PLACED.add(strategy);
            return network.fees()
                    .of(
                            strategy,
                            network.center(shipment.warehouseId()).orElseThrow().region())
                    .of(Samples.contents(1).boxes().get(0))
                    .map(fee -> fee.perUnit().movePointRight(2).longValueExact())
                    .orElse(0L);
        }

        private Runnable choose(Workflow seen) {
            List<PlacementOption> options = seen.offer().options();
            PlacementOption option = seen.acceptedPlacement()
                    .map(placement -> seen.offer().option(placement.option()))
                    .orElse(options.get(random.nextInt(options.size())));
            ShippingMethod method = METHODS.get(random.nextInt(METHODS.size()));
            ChooseShipping.Command command = new ChooseShipping.Command(
                    reference, SHIP_DATE, Optional.of(method), List.of(), Optional.empty(), Optional.of(option.id()));
            return () -> new ChooseShipping(store.workflowWriter(), Samples.MARKETPLACES)
                    .choose(command, now)
                    .commit();
        }

        private void passTime() {
            Instant edge = stored() instanceof Confirmed confirmed
                    ? confirmed.confirmation().confirmedAt().plus(Duration.ofHours(random.nextBoolean() ? 1 : 24))
                    : stored() instanceof AwaitingCarrier awaiting
                            ? awaiting.quotes().quotedAt().plus(Duration.ofMinutes(20))
                            : NOON.plus(Duration.ofHours(24));
            Instant then =
                    switch (random.nextInt(6)) {
                        case 0 -> now.plusMillis(1);
                        case 1 -> now.plus(Duration.ofMinutes(random.nextInt(120)));
                        case 2 -> edge.plusMillis(random.nextInt(3) - 1L);
                        default -> now;
                    };
            now = then.isAfter(now) ? then : now;
        }

        private Workflow stored() {
            return undisturbed.review(reference, now).workflow();
        }
    }
}
