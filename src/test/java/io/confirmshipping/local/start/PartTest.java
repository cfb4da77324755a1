package io.confirmshipping.local.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PartTest {

    @Test
    void it_starts_beside_who_began_it_and_who_needs_it_waits() {
        CountDownLatch others = new CountDownLatch(1);
        Part<String> part = Part.begin("table", () -> {
            await(others);
            return Thread.currentThread().getName();
        });
        others.countDown(); // never reached if the start were not beside this test

        assertThat(part.await()).isEqualTo("start of the table");
        assertThat(part.await()).isEqualTo("start of the table");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_keeps_it_from_starting_is_told_to_all_who_wait() {
        IllegalStateException portInUse = new IllegalStateException("Port 8000 is in use");
        Part<String> part = Part.begin("table", () -> {
            throw portInUse;
        });

        assertThatThrownBy(part::await).isSameAs(portInUse);
        assertThatThrownBy(part::await).isSameAs(portInUse);
    }

    @Test
    void what_follows_is_done_only_if_it_has_started() {
        List<String> done = new ArrayList<>();
        Part<String> started = Part.begin("queues", () -> "queues");
        Part<String> failed = Part.begin("queues", () -> {
            throw new IllegalStateException("Port 9324 is in use");
        });
        started.await();
        assertThatThrownBy(failed::await).hasMessageContaining("9324");

        started.onceStarted(done::add);
        failed.onceStarted(done::add);

        assertThat(done).containsExactly("queues");
    }

    @Test
    void its_end_waits_until_it_has_started() {
        List<String> ended = new ArrayList<>();
        Thread ends = Thread.currentThread();
        Part<String> queues = Part.begin("queues", () -> {
            while (ends.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            return "queues";
        });
        Part<String> failed = Part.begin("queues", () -> {
            throw new IllegalStateException("Port 9324 is in use");
        });

        queues.end(ended::add);
        failed.end(ended::add);

        assertThat(ended).containsExactly("queues");
    }
}
