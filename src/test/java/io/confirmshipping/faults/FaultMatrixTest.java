package io.confirmshipping.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.client.WholeTable;
import io.confirmshipping.function.command.Command;
import io.confirmshipping.function.command.Commands;
import io.confirmshipping.local.table.TestDatabase;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Every command of the template with every fault, at every call that it makes: the answer lets the caller go on, the same
 * request sent again succeeds, and then the seller sees exactly what one sees with whom nothing went wrong. Nothing is
 * lost, and nothing is there twice.
 */
class FaultMatrixTest {

    /** Sent again without a key they make it again: that is what keys are for. */
    private static final Set<String> MAKE_SOMETHING_NEW = Set.of(
            "POST /workflows", "PUT /workflows/{workflowId}/contents", "POST /workflows/{workflowId}/placements");

    /** Those after which a caller without a key has to try again not knowing what has happened. */
    private static final Set<Fault> OUTCOME_UNKNOWN = EnumSet.of(
            Fault.TIMED_OUT_AFTER_THE_WRITE,
            Fault.SENT_TWICE,
            Fault.KILLED_AFTER_THE_WRITE,
            Fault.CONFLICT_AGAIN_AND_AGAIN);

    private static final String KEY = "one try and the next";
    private static final Map<Fault, Integer> INJECTED = new TreeMap<>();

    private static int commands;
    private static DynamoDbClient real;

    private final String table = TestDatabase.newTable();
    private final TestClock clock = new TestClock();
    private final FaultyClient client = new FaultyClient(real);
    private final Api api = new HandWired(client, table, clock).api();
    private WholeTable known = WholeTable.of(real, table);

    @BeforeAll
    static void open() {
        real = TestDatabase.client();
    }

    @AfterAll
    static void close() {
        real.close();
        int all = INJECTED.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "%d faults injected into %d commands, nothing lost and nothing twice: %s%n", all, commands, INJECTED);
        assertThat(INJECTED).containsOnlyKeys(Fault.values());
    }

    static Stream<Command> commands() {
        return Commands.ofTemplate();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatever_goes_wrong_the_same_request_again_leads_to_what_it_would_have_led_to(Command command) {
        commands++;
        Seller nobodyDisturbs = Seller.anyone(api.unchecked());
        int reads = client.calls(Fault.READ_THROTTLED, sent(command, nobodyDisturbs));
        Sight expected = sight(nobodyDisturbs);
        for (Fault fault : Fault.values()) {
            for (int call = 1; call <= (fault.call == Fault.Call.READ ? reads : 1); call++) {
                disturbed(command, fault, call, Optional.of(KEY), expected);
            }
            if (OUTCOME_UNKNOWN.contains(fault) && !MAKE_SOMETHING_NEW.contains(command.route())) {
                disturbed(command, fault, 1, Optional.empty(), expected);
            }
        }
    }

    private Runnable sent(Command command, Seller seller) {
        ApiRequest request = command.prepare(seller).header("idempotency-key", KEY);
        return () -> assertThat(seller.send(request).status()).isIn(200, 201);
    }

    private Sight sight(Seller seller) {
        WholeTable before = known;
        known = WholeTable.of(real, table);
        return Sight.of(seller, before, known);
    }

    private void disturbed(Command command, Fault fault, int call, Optional<String> key, Sight expected) {
        String what = "%s, call %d, %s".formatted(fault, call, key.isPresent() ? "with a key" : "without");
        Seller seller = Seller.anyone(api.unchecked());
        ApiRequest request = command.prepare(seller);
        key.ifPresent(value -> request.header("idempotency-key", value));

        client.arm(fault, call);
        Optional<ApiAnswer> first = answer(request.from(seller.id()));
        int injected = client.disarm();
        ApiAnswer second = seller.send(request);

        assertThat(injected).as(what).isPositive();
        INJECTED.merge(fault, injected, Integer::sum);
        first.ifPresent(answer -> assertLetsGoOn(answer, what));
        assertThat(second.status()).as(what).isIn(200, 201);
        assertThat(expected.difference(sight(seller))).as(what).isEmpty();
        if (key.isPresent()) {
            assertThat(seller.send(request).response()).as(what).isEqualTo(second.response());
            first.filter(answer -> answer.status() < 300)
                    .ifPresent(answer -> assertThat(answer.response()).as(what).isEqualTo(second.response()));
        }
    }

    /** Empty if the function was killed. */
    private Optional<ApiAnswer> answer(ApiRequest request) {
        try {
            return Optional.of(api.send(request));
        } catch (Fault.Killed killed) {
            return Optional.empty();
        }
    }

    /** Done, or told to try again and when. */
    private static void assertLetsGoOn(ApiAnswer answer, String what) {
        if (answer.status() >= 300) {
            assertThat(answer.status() + " " + answer.code())
                    .as(what)
                    .isIn("409 concurrent-change", "429 too-many-requests", "503 temporarily-unavailable");
            assertThat(answer.header("retry-after")).as(what).matches("[1-9]\\d*");
        }
    }
}
