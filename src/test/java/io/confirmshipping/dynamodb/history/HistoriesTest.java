package io.confirmshipping.dynamodb.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.local.table.TestDatabase;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Whatever several clients do to a workflow at once, there is an order of what they did, one after the other, that explains
 * every answer; the domain says what each step does. {@code -Dhistories=} checks more of them.
 */
class HistoriesTest {

    private static final int HISTORIES = Integer.getInteger("histories", 400);

    @ParameterizedTest
    @ValueSource(ints = {0, 12})
    void every_history_is_explained_by_some_order(int faultsOneIn) {
        check("in memory", HISTORIES / 2, InMemoryTable::new, "table", faultsOneIn);
    }

    @Test
    void every_history_on_dynamodb_local_is_explained_by_some_order() {
        try (DynamoDbClient client = TestDatabase.client()) {
            check("on DynamoDB Local", HISTORIES / 20, betweenReads -> client, TestDatabase.newTable(), 12);
        }
    }

    private static void check(
            String where, int histories, Function<Runnable, DynamoDbClient> tables, String table, int faultsOneIn) {
        Map<String, Integer> faults = new TreeMap<>();
        int[] operations = new int[2];
        Seeds.forEach(histories, seed -> {
            RandomHistory random = new RandomHistory(seed, tables, table, faultsOneIn, Optional.empty());
            History history = random.play();
            assertThat(history.isExplained())
                    .as("Nothing explains this:%n%s", history)
                    .isTrue();
            random.faults().forEach((fault, times) -> faults.merge(fault, times, Integer::sum));
            operations[0] += history.size();
            operations[1] += history.lost();
        });
        System.out.printf(
                "%,d histories %s, %,d operations, %,d of them without an answer, all explained; faults: %s%n",
                histories, where, operations[0], operations[1], faults);
        assertThat(faults.isEmpty()).isEqualTo(faultsOneIn == 0);
    }
}
