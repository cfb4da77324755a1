package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.local.table.TestDatabase;
import io.confirmshipping.usecase.IdempotencyKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Creating with an idempotency key makes one workflow, however often it is asked for. */
class IdempotencyTest {

    private static DynamoDbClient client;
    private static Store store;

    private final IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString(), "one request");

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
    void the_same_request_again_gives_the_same_workflow_as_it_is_now() {
        WorkflowWithContents first = add(key, NOON);
        store.rename(Store.reference(first.workflow()), "Renamed", NOON);
        WorkflowWithContents again = add(key, NOON.plusSeconds(1));
        assertThat(again).isEqualTo(store.review(Store.reference(first.workflow()), NOON));
        assertThat(again.workflow().header().version()).isEqualTo(2);
    }

    @Test
    void another_request_with_the_same_key_is_refused() {
        add(key, NOON);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> add(new IdempotencyKey(key.value(), "another request"), NOON))
                .withMessageStartingWith("idempotency-key-reused");
    }

    @ParameterizedTest
    @CsvSource({"-1, same", "0, new", "1, new"})
    void a_key_is_forgotten_exactly_24_hours_later(int milliseconds, String expected) {
        WorkflowId first = id(add(key, NOON));
        Instant later = NOON.plus(Duration.ofHours(24)).plusMillis(milliseconds);
        WorkflowId second = id(add(key, later));
        assertThat(second.equals(first) ? "same" : "new").isEqualTo(expected);
    }

    @Test
    void two_at_once_make_one_workflow() {
        for (int round = 0; round < 30; round++) {
            IdempotencyKey shared = new IdempotencyKey(UUID.randomUUID().toString(), "one request");
            List<WorkflowId> made = Together.run(4, () -> id(add(shared, NOON)));
            assertThat(made).hasSize(4).containsOnly(made.get(0));
        }
    }

    @Test
    void sellers_and_keys_with_any_characters_do_not_meet() {
        WorkflowId first = id(add(new SellerId("a#b"), new IdempotencyKey("c", "request")));
        WorkflowId second = id(add(new SellerId("a"), new IdempotencyKey("b#c", "request")));
        WorkflowId third = id(add(new SellerId("ä ".repeat(300)), new IdempotencyKey("雪".repeat(255), "request")));
        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
    }

    @Test
    void a_creation_whose_answer_was_lost_is_found_by_its_own_id() {
        WorkflowWithContents workflow = Samples.awaitingConfirmation();
        store.newWorkflows().add(workflow, Optional.empty(), NOON);
        assertThat(store.newWorkflows().add(workflow, Optional.empty(), NOON)).isEqualTo(workflow);
    }

    private static WorkflowWithContents add(IdempotencyKey key, Instant now) {
        WorkflowWithContents workflow = Samples.awaitingConfirmation(Samples.SELLER, Samples.contents(5), now);
        return store.newWorkflows().add(workflow, Optional.of(key), now);
    }

    private static WorkflowWithContents add(SellerId seller, IdempotencyKey key) {
        WorkflowWithContents workflow = Samples.awaitingConfirmation(seller, Samples.contents(5), NOON);
        return store.newWorkflows().add(workflow, Optional.of(key), NOON);
    }

    private static WorkflowId id(WorkflowWithContents workflow) {
        return workflow.workflow().header().id();
    }
}
