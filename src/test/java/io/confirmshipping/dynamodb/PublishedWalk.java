package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.local.stream.TestStream;
import io.confirmshipping.usecase.Overloaded;
import io.confirmshipping.usecase.Unavailable;
import io.confirmshipping.usecase.workflow.ChooseShipping;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * One workflow, and what was seen of it after every attempt of every command. A version can pass unseen, where a command
 * did not know that it had been carried out and was carried out again.
 */
final class PublishedWalk {
    private final Random random;
    private final Store store;
    private final DynamoDbClient real;
    private final String table;
    private final Store undisturbed;
    private final WorkflowReference reference;
    private final SortedMap<Long, Workflow> workflows = new TreeMap<>();
    private final Map<String, SortedMap<Long, ConfirmedShipment>> shipments = new LinkedHashMap<>();
    private Instant now = NOON;

    PublishedWalk(DynamoDbClient real, String table, long seed) {
        this.real = real;
        this.table = table;
        random = new Random(seed);
        undisturbed = new Store(real, table, attempt -> {});
        store = new Store(RandomFaults.of(real, random).client(), table, attempt -> {});
        reference = undisturbed.add(Samples.awaitingConfirmation(Samples.SELLER, Samples.contents(80), now));
        look();
    }

    void go(int steps, TestStream stream) {
        for (int step = 0; step < steps; step++) {
            if (random.nextInt(3) == 0) {
                now = now.plus(Duration.ofHours(random.nextInt(30)));
            }
            Runnable command = anyCommand(look());
            for (int times = random.nextInt(4) == 0 ? 2 : 1; times > 0; times--) {
                untilItIsAnswered(command);
            }
            if (random.nextInt(3) == 0) {
                stream.turn();
            }
        }
    }

    private void untilItIsAnswered(Runnable command) {
        for (boolean answered = false; !answered; look()) {
            try {
                command.run();
                answered = true;
            } catch (CommandRefused refused) {
                answered = true;
            } catch (Unavailable | Overloaded fault) {
                // again
            }
        }
    }

    private Runnable anyCommand(Workflow seen) {
        return switch (random.nextInt(13)) {
            case 0 -> () -> store.planAgain().sameContents(reference, now).commit();
            case 1 -> () -> store.cancel(reference, now);
            case 2, 12 ->
                () -> store.duePlacements().settle(reference.workflow(), now).commit();
            case 3, 4 -> () -> store.rename(reference, "Name " + random.nextInt(3), now);
            case 5, 6 -> renameShipment(seen);
            case 7, 8 -> choose(random.nextBoolean() ? Samples.PARCELS : Samples.OWN_PALLETS);
            case 9 -> seen instanceof Confirmed ? () -> store.cancel(reference, now) : goOn(seen);
            default -> goOn(seen);
        };
    }

    private Runnable goOn(Workflow seen) {
        return seen instanceof AwaitingConfirmation awaiting
                        && awaiting.choice().isPresent()
                ? () -> store.confirm(awaiting, now)
                : choose(Samples.PARCELS);
    }

    private Runnable choose(ShippingMethod method) {
        ChooseShipping.Command command = new ChooseShipping.Command(
                reference,
                now.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1 + random.nextInt(2)),
                Optional.of(method),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return () -> new ChooseShipping(store.changes(), Samples.MARKETPLACES)
                .choose(command, now)
                .commit();
    }

    private Runnable renameShipment(Workflow seen) {
        if (seen.shipments().isEmpty()) {
            return goOn(seen);
        }
        ConfirmedShipment shipment = seen.shipments().get(0);
        return () -> store.rename(Store.reference(shipment), "Name " + random.nextInt(100), now);
    }

    private Workflow look() {
        Workflow workflow = undisturbed.review(reference, now).workflow();
        workflows.putIfAbsent(workflow.header().version(), workflow);
        workflow.shipments().forEach(shipment -> shipments
                .computeIfAbsent(shipment.id().value(), id -> new TreeMap<>())
                .putIfAbsent(shipment.version(), shipment));
        return workflow;
    }

    /** Compares what was published with what was seen. */
    void check(List<JsonNode> published) {
        new SeenVersions(reference.workflow(), storedVersion(), workflows, shipments).check(published);
    }

    /** What time has made of it since, nobody has written down. */
    private long storedVersion() {
        return Long.parseLong(real.getItem(request -> request.tableName(table)
                        .key(Key.workflow(reference.workflow()).attributes())
                        .consistentRead(true))
                .item()
                .get("version")
                .n());
    }
}
