package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentEvent;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.fixture.ShipmentModel;
import io.confirmshipping.fixture.Together;
import io.confirmshipping.local.table.TestDatabase;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.shipment.ShipmentReviews;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Edits, renames, cancellations and reports of one shipment, all at once: what is answered and what is stored then is what
 * some order of them, one after the other, would have answered and stored by {@link ShipmentModel}.
 */
class InterleavingTest {

    private static final String SKU = "MUG-RED";
    private static final Set<String> ENDS = new TreeSet<>();

    private static DynamoDbClient client;
    private static Store store;

    /** Something that is done to the shipment: for real, and in the model. */
    private record Act(String what, Callable<String> real, Function<ShipmentModel, String> model) {}

    @BeforeAll
    static void open() {
        client = TestDatabase.client();
        store = Store.onNewTable(client);
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Test
    void whatever_happens_at_once_some_order_explains_it() {
        Seeds.forEach(100, seed -> new Round(new Random(seed)).go(true));
        assertThat(ENDS)
                .as("statuses that were seen in the end")
                .contains("CANCELLED", "RECEIVING", "CLOSED", "SHIPPED");
    }

    @Test
    void one_after_the_other_the_order_is_theirs() {
        Seeds.forEach(30, seed -> new Round(new Random(seed)).go(false));
    }

    private static final class Round {
        private final Random random;
        private final WorkflowReference workflow;
        private final ConfirmedShipment shipment;
        private final ShipmentReference reference;

        Round(Random random) {
            this.random = random;
            SellerId seller = new SellerId(UUID.randomUUID().toString());
            Confirmed confirmed = store.confirm(
                    store.choose(
                            store.add(Samples.awaitingConfirmation(seller, Samples.contents(8), NOON)),
                            Samples.PARCELS,
                            NOON),
                    NOON);
            workflow = Store.reference(confirmed);
            shipment = confirmed.shipments().get(0);
            reference = Store.reference(shipment);
        }

        void go(boolean atOnce) {
            List<Act> acts = new ArrayList<>();
            for (int i = 2 + random.nextInt(4); i > 0; i--) {
                acts.add(anyAct());
            }
            List<String> answers = atOnce
                    ? Together.run(acts.stream().map(Act::real).toList())
                    : acts.stream().map(Round::done).toList();
            String stored = stored();
            ENDS.add(stored.split(",")[0]);
            if (atOnce) {
                assertThat(explains(acts, answers, stored, new ArrayList<>()))
                        .as("some order of %s with %s and then %s", whats(acts), answers, stored)
                        .isTrue();
            } else {
                assertThat(isOrder(acts, acts, answers, stored))
                        .as("%s with %s and then %s", whats(acts), answers, stored)
                        .isTrue();
            }
            assertMoney();
        }

        private Act anyAct() {
            int units = shipment.unitCount();
            return switch (random.nextInt(8)) {
                case 0, 1, 2 -> edit(units + random.nextInt(17) - 8);
                case 3 -> rename("Name " + random.nextInt(2));
                case 4 -> cancel();
                default -> report();
            };
        }

        private Act edit(int quantity) {
            return act(
                    "edit to " + quantity,
                    () -> store.edit(reference, SKU, quantity, NOON),
                    model -> model.edit(quantity));
        }

        private Act rename(String name) {
            return act("rename to " + name, () -> store.rename(reference, name, NOON), model -> model.rename(name));
        }

        private Act cancel() {
            return act("cancel", () -> store.cancel(workflow, NOON), ShipmentModel::cancel);
        }

        /** Few IDs, so that some are reported twice. */
        private Act report() {
            ShipmentEvent.Type type = ShipmentEvent.Type.values()[random.nextInt(6)];
            String id = "%s-%d".formatted(type, random.nextInt(2));
            int units = type == ShipmentEvent.Type.RECEIVING ? 5 : 0;
            List<SkuQuantity> received = units == 0 ? List.of() : List.of(new SkuQuantity(SKU, units));
            return act(
                    "report " + id,
                    () -> store.shipmentEvents().keep(shipment.id(), new ShipmentEvent(id, type, NOON, received), NOON),
                    model -> model.report(id, type.name(), units));
        }

        private static Act act(String what, Callable<Object> real, Function<ShipmentModel, String> model) {
            return new Act(
                    what,
                    () -> {
                        try {
                            real.call();
                            return "ok";
                        } catch (Refused refused) {
                            return refused.refusal().code().code();
                        }
                    },
                    model);
        }

        private static String done(Act act) {
            try {
                return act.real().call();
            } catch (Exception unexpected) {
                throw new AssertionError(unexpected);
            }
        }

        /** Whether some order that begins like this gives these answers, and what is stored. */
        private boolean explains(List<Act> acts, List<String> answers, String stored, List<Act> order) {
            if (order.size() == acts.size()) {
                return isOrder(order, acts, answers, stored);
            }
            for (Act next : acts) {
                if (!order.contains(next)) {
                    order.add(next);
                    if (explains(acts, answers, stored, order)) {
                        return true;
                    }
                    order.remove(next);
                }
            }
            return false;
        }

        private boolean isOrder(List<Act> order, List<Act> acts, List<String> answers, String stored) {
            ShipmentModel model = new ShipmentModel(shipment.name().value(), shipment.unitCount());
            return order.stream().allMatch(act -> act.model().apply(model).equals(answers.get(acts.indexOf(act))))
                    && model.seen().equals(stored);
        }

        private String stored() {
            ShipmentReviews.Kept kept = store.shipmentReviews().review(reference);
            ConfirmedShipment now = kept.shipment();
            long received = kept.events().stream()
                    .flatMap(event -> event.received().stream())
                    .mapToLong(SkuQuantity::quantity)
                    .sum();
            assertThat(received).isEqualTo(now.receivedCount());
            kept.manifest()
                    .ifPresent(manifest -> assertThat(manifest.unitCount()).isEqualTo(now.unitCount()));
            assertThat(kept.events().size()
                            + kept.acts().size()
                            + (now.status().name().equals("CANCELLED") ? 1 : 0))
                    .as("every change is in the history")
                    .isEqualTo((int) now.version() - 1);
            return "%s, %s, %d of %d received, version %d"
                    .formatted(now.status(), now.name().value(), received, now.unitCount(), now.version());
        }

        /** 0.55 for every unit that is labeled, however it came there; nothing once cancelled. */
        private void assertMoney() {
            Workflow stored = store.review(workflow, NOON).workflow();
            if (stored instanceof Cancelled cancelled) {
                assertThat(cancelled.ledger().owed().isZero()).isTrue();
            } else if (stored instanceof Confirmed confirmed) {
                long units = confirmed.shipments().stream()
                        .mapToLong(ConfirmedShipment::unitCount)
                        .sum();
                assertThat(confirmed.ledger().owed(ChargeTarget.LABELING).getAmountMinorLong())
                        .isEqualTo(55 * units);
            }
        }

        private static List<String> whats(List<Act> acts) {
            return acts.stream().map(Act::what).toList();
        }
    }
}
