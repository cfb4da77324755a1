package io.confirmshipping.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.client.WholeTable;
import io.confirmshipping.function.log.SilentFunctions;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that changes something, however it comes, with every fault at every call that it makes: the answer lets the
 * sender go on, sent again it succeeds, and then the seller sees exactly what one sees with whom nothing went wrong. Nothing
 * is lost, and nothing is there twice, however often it is sent. By day the table is in memory, by night ({@code -Dscale})
 * it is one of DynamoDB Local.
 */
@ExtendWith(SilentFunctions.class)
class FaultMatrixTest {

    private static final Map<Fault, Integer> INJECTED = new TreeMap<>();

    private static int triggers;

    @RegisterExtension
    private static final Store database = Store.onNewTable();

    private final TestClock clock = new TestClock();
    private final ResettableTable table = ResettableTable.forThisRun(database);
    private final FaultyClient client = new FaultyClient(table.client());
    private final HandWired wired = new HandWired(new Store(client, table.name(), attempt -> Thread.yield()), clock);

    @AfterAll
    static void everyFaultWasInjected() {
        int all = INJECTED.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "%d faults injected into %d triggers, nothing lost and nothing twice: %s%n", all, triggers, INJECTED);
        assertThat(INJECTED).containsOnlyKeys(Fault.values());
    }

    static Stream<Trigger> triggers() {
        return Triggers.all();
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void whatever_goes_wrong_sent_again_it_leads_to_what_it_would_have_led_to(Trigger trigger) {
        triggers++;
        Caller caller = Caller.anyone(wired, clock);
        Prepared prepared = new Prepared(trigger.preparation().prepare(caller), table.whole(), clock.instant(), caller);
        Undisturbed reads = undisturbed(prepared, Fault.READ_THROTTLED);
        Undisturbed writes = undisturbed(prepared, Fault.WRITE_THROTTLED);
        assertThat(writes.snapshot().difference(reads.snapshot())).isEmpty();
        for (Fault fault : trigger.faults()) {
            int calls =
                    switch (fault.call) {
                        case READ -> reads.calls();
                        case WRITE -> writes.calls();
                        case EVERY_WRITE -> 1;
                    };
            for (int call = 1; call <= calls; call++) {
                disturb(prepared, fault, call);
                assertThat(writes.snapshot().differenceNow(prepared.caller().seller(), table.whole()))
                        .as("%s, call %d", fault, call)
                        .isEmpty();
            }
        }
    }

    /**
     * A delivery that can be made from the same state as often as one likes.
     *
     * @param table that the state is in
     * @param at when it is delivered
     */
    private record Prepared(Delivery delivery, WholeTable table, Instant at, Caller caller) {}

    /** Returns the delivery, of which nothing has been sent or left a trace. */
    private Delivery unsent(Prepared prepared) {
        table.restore(prepared.table());
        clock.set(prepared.at());
        return prepared.delivery().unsent();
    }

    /**
     * The outcome of a delivery when nothing goes wrong.
     *
     * @param calls that it makes, of those that a fault concerns
     */
    private record Undisturbed(SellerSnapshot snapshot, int calls) {}

    private Undisturbed undisturbed(Prepared prepared, Fault counted) {
        Delivery delivery = unsent(prepared);
        client.arm(counted, Integer.MAX_VALUE);
        assertThat(delivery.send()).isTrue();
        client.disarm();
        return new Undisturbed(snapshot(prepared), client.seen());
    }

    private void disturb(Prepared prepared, Fault fault, int call) {
        String what = "%s, call %d".formatted(fault, call);
        Delivery delivery = unsent(prepared);
        client.arm(fault, call);
        try {
            delivery.send();
        } catch (Fault.Killed noAnswer) {
            assertThat(fault).isEqualTo(Fault.KILLED_AFTER_THE_WRITE);
        }
        int injected = client.disarm();
        assertThat(injected).as(what).isPositive();
        INJECTED.merge(fault, injected, Integer::sum);
        assertThat(delivery.send()).as("done when sent again: " + what).isTrue();
        if (fault.isLate()) {
            assertThat(client.lateWrite()).as(what).isEqualTo(outcome(fault));
        }
        assertThat(delivery.send()).as("done when sent once more: " + what).isTrue();
    }

    /** The next try repeats nothing that is done already, and later tries do not repeat its work. */
    private static LateWrite.Outcome outcome(Fault late) {
        return late == Fault.ARRIVED_AMID_THE_NEXT_TRY ? LateWrite.Outcome.TAKEN : LateWrite.Outcome.REFUSED;
    }

    private SellerSnapshot snapshot(Prepared prepared) {
        return SellerSnapshot.of(prepared.caller().seller(), table.whole());
    }
}
