package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.SampleShipping;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.ledger.LedgerEntry;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingMode;
import io.confirmshipping.domain.shipping.ShippingSolution;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.ShippingChoice;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.ShipmentActs.Act;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.fixture.ShipmentModel;
import io.confirmshipping.fixture.Together;
import io.confirmshipping.usecase.shipment.ShipmentReader;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A shipment is adjusted in every way, renamed, cancelled and received, all at once: what is answered and what is stored then
 * is what some order of these acts, one after the other, would have answered and stored by {@link ShipmentModel}.
 */
class InterleavingTest {

    private static final List<ShippingMethod> METHODS = List.of(
            SampleShipping.PARCELS,
            new ShippingMethod(ShippingMode.GROUND_SMALL_PARCEL, ShippingSolution.USE_YOUR_OWN_CARRIER),
            SampleShipping.PALLETS,
            SampleShipping.OWN_PALLETS);

    /** Heavy enough for a partnered carrier's pallets, and so few that no edit takes the last unit out of a box. */
    private static final int BOXES = 16;

    private static final Set<ShipmentStatus> EXPECTED_ENDS =
            Set.of(ShipmentStatus.CANCELLED, ShipmentStatus.RECEIVING, ShipmentStatus.CLOSED, ShipmentStatus.SHIPPED);

    private static final Set<ShipmentStatus> ENDS = new TreeSet<>();
    private static final Set<String> DONE = new TreeSet<>();

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    @Test
    void whatever_happens_at_once_some_order_explains_it() {
        Seeds.untilSeen(24, 240, () -> ENDS.containsAll(EXPECTED_ENDS) && DONE.size() == 7, seed -> new Round(seed)
                .allAtOnce());
        assertThat(ENDS).as("statuses that were seen in the end").containsAll(EXPECTED_ENDS);
        assertThat(DONE)
                .as("what was not only refused")
                .containsExactly("cancel", "edit", "override", "rename", "report", "ship", "track");
    }

    @Test
    void one_after_the_other_the_order_is_theirs() {
        Seeds.forEach(10, seed -> new Round(seed).oneByOne());
    }

    private static final class Round {
        private final Confirmed confirmed;
        private final ConfirmedShipment shipment;
        private final WorkflowReference workflow;
        private final ShipmentActs possible;
        private final List<Act> acts = new ArrayList<>();

        Round(long seed) {
            Random random = new Random(seed);
            ShippingMethod method = METHODS.get((int) Math.floorMod(seed, METHODS.size()));
            SellerId seller = new SellerId(UUID.randomUUID().toString());
            WorkflowWithContents planned = Samples.awaitingConfirmation(seller, Samples.contents(BOXES), NOON);
            workflow = store.add(planned);
            PlacementOptionId option = any(
                            planned.workflow().offer().options().stream()
                                    .filter(offered -> offered.quote(method).isAvailable())
                                    .toList(),
                            random)
                    .id();
            confirmed = store.confirm(store.choose(workflow, option, method, NOON), NOON);
            shipment = confirmed
                    .shipments()
                    .get(random.nextInt(confirmed.shipments().size()));
            possible = new ShipmentActs(store, workflow, shipment, random);
            for (int i = 2 + random.nextInt(4); i > 0; i--) {
                acts.add(possible.any());
            }
        }

        private static <T> T any(List<T> some, Random random) {
            return some.get(random.nextInt(some.size()));
        }

        void allAtOnce() {
            List<String> answers = Together.run(acts.stream().map(Act::real).toList());
            ShipmentModel.Seen stored = stored();
            assertThat(explains(new ArrayList<>(), answers, stored))
                    .as("some order of %s with %s and then %s", whats(), answers, stored)
                    .isTrue();
            remember(answers, stored);
            assertMoney();
            new ListedAsReviewed(store, workflow).check(NOON);
        }

        void oneByOne() {
            List<String> answers = acts.stream().map(Round::done).toList();
            ShipmentModel model = model();
            assertThat(answers)
                    .as("%s", whats())
                    .isEqualTo(
                            acts.stream().map(act -> act.model().apply(model)).toList());
            assertThat(stored()).as("after %s", whats()).isEqualTo(model.seen());
            assertMoney();
            new ListedAsReviewed(store, workflow).check(NOON);
        }

        private static String done(Act act) {
            try {
                return act.real().call();
            } catch (Exception unexpected) {
                throw new AssertionError(unexpected);
            }
        }

        private void remember(List<String> answers, ShipmentModel.Seen stored) {
            ENDS.add(ShipmentStatus.valueOf(stored.status()));
            for (int i = 0; i < acts.size(); i++) {
                if (answers.get(i).equals("ok")) {
                    DONE.add(acts.get(i).what().split(" ")[0]);
                }
            }
        }

        /** Returns whether some order that begins like this gives these answers, and what is stored. */
        private boolean explains(List<Act> order, List<String> answers, ShipmentModel.Seen stored) {
            if (order.size() == acts.size()) {
                return isOrder(order, answers, stored);
            }
            for (Act next : acts) {
                if (!order.contains(next)) {
                    order.add(next);
                    if (explains(order, answers, stored)) {
                        return true;
                    }
                    order.remove(next);
                }
            }
            return false;
        }

        private boolean isOrder(List<Act> order, List<String> answers, ShipmentModel.Seen stored) {
            ShipmentModel model = model();
            return order.stream().allMatch(act -> act.model().apply(model).equals(answers.get(acts.indexOf(act))))
                    && model.seen().equals(stored);
        }

        private ShipmentModel model() {
            return possible.model(confirmed.confirmation().shipping().shipDate().toString(), pallets(confirmed));
        }

        private ShipmentModel.Seen stored() {
            ShipmentReader.ShipmentDetails kept = store.shipmentReader().review(Store.reference(shipment));
            ConfirmedShipment now = kept.shipment();
            long received = kept.reports().stream()
                    .flatMap(event -> event.received().stream())
                    .mapToLong(SkuQuantity::quantity)
                    .sum();
            assertThat(received).isEqualTo(now.receivedCount());
            kept.manifest()
                    .ifPresent(manifest -> assertThat(manifest.unitCount()).isEqualTo(now.unitCount()));
            assertThat(kept.reports().size() + kept.acts().size() + (now.status() == ShipmentStatus.CANCELLED ? 1 : 0))
                    .as("every change is in the history")
                    .isEqualTo((int) now.version() - 1);
            WorkflowWithContents whole = store.review(workflow, NOON);
            return new ShipmentModel.Seen(
                    now.status().name(),
                    now.name().value(),
                    shipping(whole.workflow()).shipDate().toString(),
                    received,
                    now.unitCount(),
                    pallets(whole.workflow()),
                    possible.numbers(kept.tracking()),
                    now.version(),
                    whole.workflow().header().version() - confirmed.header().version(),
                    isShippingKept(whole.workflow()),
                    whole.acts().stream()
                            .filter(act -> act.concerns(shipment.plannedAs()))
                            .map(act -> told(act.entry()))
                            .toList());
        }

        private boolean isShippingKept(Workflow stored) {
            return stored instanceof Cancelled cancelled
                    && cancelled.ledger().entries().stream()
                            .anyMatch(entry -> entry.type() == LedgerEntry.Type.KEPT
                                    && entry.shipment().equals(Optional.of(shipment.plannedAs())));
        }

        private int pallets(Workflow stored) {
            return stored.offer().shipment(shipment.plannedAs()).pallets().count();
        }

        private static String told(HistoryEntry entry) {
            return "%s %s".formatted(entry.what(), entry.detail().orElseThrow());
        }

        private static ShippingChoice shipping(Workflow stored) {
            return stored instanceof Cancelled cancelled
                    ? cancelled.confirmation().orElseThrow().shipping()
                    : stored.choiceToShip().orElseThrow();
        }

        /**
         * 0.55 for every unit that is labeled, however it came there, and of a closed shipment for those that arrived. For shipping what is
         * quoted for the boxes and pallets that there are, or more once a carrier has taken the shipment. Once cancelled, nothing but the
         * shipping of the shipment if a partnered carrier had taken it.
         */
        private void assertMoney() {
            Workflow stored = store.review(workflow, NOON).workflow();
            if (stored instanceof Cancelled cancelled) {
                Money kept = isShippingKept(cancelled)
                        ? confirmed
                                .confirmation()
                                .shipping()
                                .charges(cancelled.offer())
                                .shippingOf(shipment.plannedAs())
                        : Money.zero(cancelled.ledger().currency());
                assertThat(cancelled.ledger().owed()).isEqualTo(kept);
            } else if (stored instanceof Confirmed now) {
                long units = now.shipments().stream().mapToLong(Round::charged).sum();
                assertThat(now.ledger().owed(ChargeTarget.LABELING).getAmountMinorLong())
                        .isEqualTo(55 * units);
                Charges quoted = now.offer()
                        .option(shipping(now).option())
                        .quote(shipping(now).method())
                        .charges();
                Money paid = now.ledger().owed(ChargeTarget.SHIPPING);
                boolean onItsWay =
                        now.shipments().stream().anyMatch(each -> each.status().isOnItsWay());
                if (onItsWay) {
                    assertThat(paid)
                            .as("a carrier that has taken a shipment keeps what lighter boxes would save")
                            .isGreaterThanOrEqualTo(quoted.of(ChargeTarget.SHIPPING));
                } else {
                    assertThat(paid).isEqualTo(quoted.of(ChargeTarget.SHIPPING));
                }
            }
        }

        /** All units as long as the shipment is open; once it is closed, those that have arrived of the expected ones. */
        private static long charged(ConfirmedShipment shipment) {
            return shipment.status() == ShipmentStatus.CLOSED
                    ? Math.min(shipment.unitCount(), shipment.receivedCount())
                    : shipment.unitCount();
        }

        private List<String> whats() {
            return acts.stream().map(Act::what).toList();
        }
    }
}
