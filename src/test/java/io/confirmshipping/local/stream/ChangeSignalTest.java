package io.confirmshipping.local.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Threads that wait for changes. */
class ChangeSignalTest {

    private final ChangeSignal signal = new ChangeSignal();
    private final AtomicReference<Thread> waiting = new AtomicReference<>();

    /** Returns whether the signal has stopped, as soon as a thread that would not pause goes on. */
    private CompletableFuture<Boolean> goOn() {
        CompletableFuture<Boolean> stopped = new CompletableFuture<>();
        Thread thread = new Thread(() -> stopped.complete(signal.isStoppedAfter(Duration.ZERO, signal.count())));
        waiting.set(thread);
        thread.start();
        return stopped;
    }

    private void awaitWaiting() {
        await().until(() -> waiting.get().getState() == Thread.State.WAITING);
    }

    @Test
    void a_thread_that_need_not_pause_goes_on() {
        assertThat(goOn().join()).isFalse();
    }

    @Test
    void a_suspended_thread_goes_on_when_the_last_has_resumed() {
        signal.suspend();
        signal.suspend();
        CompletableFuture<Boolean> stopped = goOn();
        awaitWaiting();

        signal.resume();
        awaitWaiting();
        assertThat(stopped).isNotDone();
        signal.resume();

        assertThat(stopped.join()).isFalse();
    }

    @Test
    void a_suspended_thread_is_stopped_at_once() {
        signal.suspend();
        CompletableFuture<Boolean> stopped = goOn();
        awaitWaiting();

        signal.stop();

        assertThat(stopped.join()).isTrue();
    }
}
