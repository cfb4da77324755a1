package io.confirmshipping.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.command.Command;
import io.confirmshipping.function.command.Commands;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** The cost of a request by HTTP, with the 40 boxes of the README, with an idempotency key and without one. */
class CostWithKeyTest {

    /**
     * DynamoDB Local charges a transaction so much for each KB of all its items together; DynamoDB itself charges 2 for each
     * KB of each item.
     */
    private static final int UNITS_PER_KB = 4;

    private static final List<String> FIGURES = new ArrayList<>();

    private static final Meter meter = new Meter();

    @RegisterExtension
    private static final Store store = Store.onNewTable(meter.client());

    private static final Api api = new HandWired(store, new TestClock()).api();

    @AfterAll
    static void print() {
        System.out.println("| command | key | reads | read units | writes | write units |");
        System.out.println("|---|---|---|---|---|---|");
        FIGURES.forEach(System.out::println);
    }

    static Stream<Command> commands() {
        return Commands.ofTemplate();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_key_costs_one_read_more_and_no_other_write_and_the_same_again_costs_that_read(Command command) {
        Seller seller = Seller.anyone(api);
        Meter.Cost without = cost(command, "without", command.prepare(seller));
        ApiRequest request = command.prepare(seller).header("idempotency-key", command.route());
        Meter.Cost first = cost(command, "the first time", request);
        Meter.Cost again = cost(command, "again", request);

        assertThat(first.names()).startsWith("GetItem").endsWith("TransactWriteItems");
        assertThat(first.reads()).isEqualTo(without.reads() + 1);
        assertThat(first.readUnits()).isEqualTo(without.readUnits() + 1);
        assertThat(first.writes()).isEqualTo(without.writes()).isEqualTo(1);
        assertThat(first.writeUnits())
                .as("what is written without a key, in a transaction, and the answer beside it")
                .isCloseTo(inTransaction(without) + UNITS_PER_KB * kilobytes(answer(first)), within((double)
                        UNITS_PER_KB));
        assertThat(again.names()).containsExactly("GetItem");
    }

    private static Meter.Cost cost(Command command, String key, ApiRequest request) {
        Meter.Cost cost = meter.of(() -> assertThat(api.send(request).status()).isIn(200, 201));
        FIGURES.add("| %s | %s | %d | %.1f | %d | %.1f |"
                .formatted(command, key, cost.reads(), cost.readUnits(), cost.writes(), cost.writeUnits()));
        return cost;
    }

    private static double inTransaction(Meter.Cost cost) {
        return cost.names().contains("TransactWriteItems") ? cost.writeUnits() : UNITS_PER_KB * cost.writeUnits();
    }

    /** The answer as it is kept: compressed. */
    private static byte[] answer(Meter.Cost cost) {
        Meter.Call last = cost.calls().get(cost.calls().size() - 1);
        return ((TransactWriteItemsRequest) last.request())
                .transactItems().stream()
                        .filter(part -> part.put() != null && part.put().item().containsKey("answer"))
                        .map(part -> part.put().item().get("answer").b().asByteArray())
                        .findFirst()
                        .orElseThrow();
    }

    private static double kilobytes(byte[] bytes) {
        return Math.ceil(bytes.length / 1024.0);
    }
}
