package io.confirmshipping.dynamodb.history;

import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.marketplace.PlannedOffer;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowHeader;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.Overloaded;
import io.confirmshipping.usecase.Unavailable;
import io.confirmshipping.usecase.workflow.ConfirmShipping;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A few clients who do anything to one workflow at once, around the instant of its expiry; then a last look at it. */
final class RandomHistory {

    private static final WorkflowWithContents SAMPLE =
            Samples.awaitingConfirmation(Samples.SELLER, Samples.contents(5), Samples.NOON);
    private static final Instant EXPIRY = SAMPLE.workflow().offer().expiresAt();
    private static final List<Instant> TIMES =
            List.of(EXPIRY.minus(Duration.ofMinutes(1)), EXPIRY.minusMillis(1), EXPIRY.minusMillis(1), EXPIRY);
    private static final List<PlannedOffer> FRESH = Stream.generate(
                    () -> Samples.awaitingConfirmation(Samples.SELLER, Samples.contents(5), EXPIRY.minusMillis(1)))
            .map(made -> new PlannedOffer(made.workflow().offer(), made.allocations()))
            .limit(4)
            .toList();

    /** So many units are in a box; a shipment has one or two. */
    private static final int ONE_BOX = 12;

    private static final LocalDate SHIP_DATE = LocalDate.parse("2026-12-01");

    private final Random random;
    private final RandomScheduler scheduler;
    private final Stage stage;
    private final Store store;
    private final Store undisturbed;
    private final ShipmentNames ids;
    private int keys;

    /**
     * @param tables makes the client of a table; it is given what to call between two items of one read
     * @param faultsOneIn so many calls fail; none if it is 0
     * @param defect what is wrong with the code
     */
    RandomHistory(
            long seed,
            Function<Runnable, DynamoDbClient> tables,
            String table,
            int faultsOneIn,
            Optional<Defect> defect) {
        random = new Random(seed);
        scheduler = new RandomScheduler(random);
        DynamoDbClient client = tables.apply(scheduler::pause);
        DynamoDbClient played =
                defect.map(mistake -> mistake.of(client, scheduler::pause)).orElse(client);
        stage = new Stage(played, scheduler, random, faultsOneIn);
        store = new Store(stage, table, attempt -> {});
        undisturbed = new Store(client, table, attempt -> {});
        ids = new ShipmentNames(seed);
    }

    Map<String, Integer> faults() {
        return stage.faults();
    }

    History play() {
        WorkflowReference reference = undisturbed.add(fresh());
        begin(reference);
        State before = State.of(undisturbed.review(reference, Samples.NOON));
        History history = new History(before);
        Operations operations = new Operations(store, reference, ids);
        scheduler.run(clients(operations, before.stored()).stream()
                .map(todo -> (Runnable) () -> todo.forEach(operation -> perform(operation, history)))
                .toList());
        Operations alone = new Operations(undisturbed, reference, ids);
        perform(alone.lastLook(EXPIRY.minusMillis(1)), history);
        perform(alone.shipment().look(), history);
        return history;
    }

    private static WorkflowWithContents fresh() {
        WorkflowHeader like = SAMPLE.workflow().header();
        WorkflowHeader header = new WorkflowHeader(
                WorkflowId.random(),
                like.seller(),
                like.name(),
                like.marketplace(),
                like.source(),
                like.createdAt(),
                like.updatedAt(),
                like.version());
        return new WorkflowWithContents(
                AwaitingConfirmation.begin(header, SAMPLE.workflow().offer()), SAMPLE.contents(), SAMPLE.allocations());
    }

    /** As planned, with shipping chosen, or confirmed. */
    private void begin(WorkflowReference reference) {
        int begun = random.nextInt(8);
        if (begun == 0) {
            return;
        }
        ShippingMethod method = random.nextBoolean() ? Samples.PARCELS : Samples.OWN_PALLETS;
        Workflow chosen = undisturbed.choose(reference, method, Samples.NOON);
        if (begun >= 4) {
            new Operations(undisturbed, reference, ids)
                    .confirm(Store.confirmation((AwaitingConfirmation) chosen), Samples.NOON)
                    .perform();
        }
    }

    private List<List<Operation>> clients(Operations operations, Workflow before) {
        List<List<Operation>> clients = new ArrayList<>();
        for (int client = 0; client < 3 + random.nextInt(2); client++) {
            List<Operation> todo = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(2); i++) {
                todo.add(any(operations, before));
            }
            clients.add(todo);
        }
        if (random.nextBoolean()) {
            Operation shared = keyed("shared " + ids.history(), any(operations, before), operations);
            clients.get(0).add(shared);
            clients.get(1).add(0, shared);
        }
        return clients;
    }

    private Operation any(Operations operations, Workflow before) {
        Instant now = TIMES.get(random.nextInt(TIMES.size()));
        Operation operation =
                switch (random.nextInt(27)) {
                    case 0 -> operations.choose(Samples.PARCELS, now);
                    case 1 -> operations.choose(Samples.OWN_PALLETS, now);
                    case 2, 3, 4 -> operations.confirm(acceptance(before), now);
                    case 5, 6 -> operations.cancel(now);
                    case 7, 8 -> operations.rename("Name " + random.nextInt(2), now);
                    case 9 -> operations.plan(FRESH.get(random.nextInt(FRESH.size())), now);
                    case 10 -> operations.sweep(now);
                    case 11 -> operations.shipment().rename("Shipment " + random.nextInt(2), now);
                    case 12, 13 -> operations.shipment().edit(ONE_BOX + random.nextInt(3), now);
                    case 14, 15 ->
                        operations.shipment().report(Reports.ALL.get(random.nextInt(Reports.ALL.size())), now);
                    case 16, 17 -> operations.shipment().look();
                    case 18, 19 -> operations.shipOn(SHIP_DATE.plusDays(random.nextInt(3)), now);
                    case 20, 21 -> operations.override(firstPlanned(before), 1 + random.nextInt(2), now);
                    case 22, 23 -> operations.shipment().track(papers(), now);
                    default -> operations.review(now);
                };
        return random.nextInt(4) == 0
                ? keyed("key %d of %d".formatted(++keys, ids.history()), operation, operations)
                : operation;
    }

    private Operation keyed(String key, Operation operation, Operations operations) {
        return operations.keyed(key, operation, 4, EXPIRY);
    }

    private static ShipmentId firstPlanned(Workflow before) {
        return before.offer().defaultOption().shipments().get(0).id();
    }

    /** All that is needed, or only a part of it. */
    private FreightTracking papers() {
        String number = "Number " + random.nextInt(2);
        List<String> freightBills = random.nextInt(3) == 0 ? List.of() : List.of(number);
        return new FreightTracking(Optional.of(number), freightBills);
    }

    /** What was chosen before, or what cannot be. */
    private ConfirmShipping.Command acceptance(Workflow before) {
        if (before instanceof AwaitingConfirmation awaiting && awaiting.choice().isPresent()) {
            return Store.confirmation(awaiting);
        }
        return new ConfirmShipping.Command(
                Store.reference(before), before.offer().defaultOption().id(), Money.parse("USD 1.00"));
    }

    /** A write that was sent twice is an operation of its own, without an answer, before the one that is answered. */
    private void perform(Operation operation, History history) {
        long invoked = history.tick();
        Optional<Object> answer;
        try {
            answer = Optional.of(operation.perform());
        } catch (Overloaded throttled) {
            answer = Optional.of(Operation.OVERLOADED);
        } catch (Unavailable lost) {
            answer = Optional.empty();
        }
        history.add(new History.Event(operation, invoked, history.tick(), answer));
        if (stage.wasSentTwice()) {
            history.add(new History.Event(operation, invoked, history.tick(), Optional.empty()));
        }
    }
}
