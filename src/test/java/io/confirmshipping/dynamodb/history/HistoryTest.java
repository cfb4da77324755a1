package io.confirmshipping.dynamodb.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.fixture.Samples;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The checker itself: it takes what can be, and finds what cannot. */
class HistoryTest {

    private static final Instant NOW = Samples.NOON;

    private final Store store = new Store(new InMemoryTable(() -> {}), "table", attempt -> {});
    private final WorkflowWithContents planned = Samples.awaitingConfirmation();
    private final Workflow begun = planned.workflow();
    private final Operations operations = new Operations(store, Store.reference(begun), new ShipmentNames(1));
    private final State before = State.of(planned);
    private final History history = new History(before);

    private final Operation first = operations.rename("First", NOW);
    private final Operation second = operations.rename("Second", NOW);
    private final Operation look = operations.lastLook(NOW);

    private final State afterFirst = first.alone(before).next();
    private final State afterSecond = second.alone(before).next();
    private final State afterBoth = second.alone(afterFirst).next();

    @Test
    void one_after_the_other_is_explained() {
        add(first, 1, 2, first.alone(before).answer());
        add(second, 3, 4, second.alone(afterFirst).answer());
        add(look, 5, 6, afterBoth.stored());
        assertThat(history.isExplained()).isTrue();
    }

    @Test
    void at_once_in_either_order_is_explained() {
        add(second, 1, 4, second.alone(afterFirst).answer());
        add(first, 2, 3, first.alone(before).answer());
        add(look, 5, 6, afterBoth.stored());
        assertThat(history.isExplained()).isTrue();
    }

    @Test
    void the_other_order_than_that_of_time_is_not() {
        add(second, 1, 2, second.alone(afterFirst).answer());
        add(first, 3, 4, first.alone(before).answer());
        assertThat(history.isExplained()).isFalse();
    }

    @Test
    void a_lost_update_is_not() {
        add(first, 1, 3, first.alone(before).answer());
        add(second, 2, 4, second.alone(before).answer());
        add(look, 5, 6, afterSecond.stored());
        assertThat(history.isExplained()).isFalse();
    }

    @Test
    void an_old_state_seen_after_a_new_one_is_not() {
        add(first, 1, 2, first.alone(before).answer());
        add(look, 3, 4, begun);
        assertThat(history.isExplained()).isFalse();
    }

    @Test
    void a_refusal_without_a_reason_is_not() {
        add(operations.cancel(NOW), 1, 2, RefusalCode.RECEIVING_HAS_BEGUN);
        assertThat(history.isExplained()).isFalse();
    }

    @Test
    void what_was_refused_for_others_or_throttled_must_have_no_effect() {
        add(first, 1, 2, RefusalCode.CONCURRENT_CHANGE);
        add(second, 3, 4, Operation.OVERLOADED);
        add(look, 5, 6, begun);
        assertThat(history.isExplained()).isTrue();
        add(look, 7, 8, afterFirst.stored());
        assertThat(history.isExplained()).isFalse();
    }

    @Test
    void a_lost_answer_may_have_had_its_effect_or_not_but_not_both() {
        lose(first, 1);
        add(look, 3, 4, begun);
        assertThat(history.isExplained()).isTrue();
        add(look, 5, 6, afterFirst.stored());
        assertThat(history.isExplained()).as("it came late").isTrue();
        add(look, 7, 8, begun);
        assertThat(history.isExplained()).as("it cannot go again").isFalse();
    }

    @Test
    void a_lost_answer_has_no_effect_before_it_was_asked_for() {
        add(look, 1, 2, afterFirst.stored());
        lose(first, 3);
        assertThat(history.isExplained()).isFalse();
    }

    @Test
    void the_same_key_twice_has_one_effect() {
        Operation keyed = operations.keyed("key", operations.cancel(NOW), 1, NOW);
        Object answer = keyed.alone(before).answer();
        add(keyed, 1, 2, answer);
        add(keyed, 3, 4, answer);
        assertThat(history.isExplained()).isTrue();
        add(keyed, 5, 6, "another answer");
        assertThat(history.isExplained()).isFalse();
    }

    private void add(Operation operation, long invoked, long returned, Object answer) {
        history.add(new History.Event(operation, invoked, returned, Optional.of(answer)));
    }

    private void lose(Operation operation, long invoked) {
        history.add(new History.Event(operation, invoked, invoked + 1, Optional.empty()));
    }
}
