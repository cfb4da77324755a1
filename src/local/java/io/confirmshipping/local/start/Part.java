package io.confirmshipping.local.start;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A part of the local server that starts in a thread of its own, so that the routes answer sooner. Who needs it waits for it.
 *
 * @param <T> what it is once it has started; {@link Void} for an action
 */
public final class Part<T> {

    private final CompletableFuture<T> started;

    private Part(CompletableFuture<T> started) {
        this.started = started;
    }

    /** Begins to start a part.
     *
     * @param name what it is, for the name of the thread
     */
    public static <T> Part<T> begin(String name, Supplier<T> start) {
        return new Part<>(CompletableFuture.supplyAsync(start, task -> {
            Thread thread = new Thread(task, "start of the " + name);
            thread.setDaemon(true);
            thread.start();
        }));
    }

    /** Begins an action that others wait for, without a result. */
    public static Part<Void> begin(String name, Runnable action) {
        return begin(name, () -> {
            action.run();
            return null;
        });
    }

    /** Waits until this part has started.
     *
     * @throws RuntimeException what kept it from starting
     */
    public T await() {
        try {
            return started.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** Does something with this part once it has started, perhaps at once; never if it cannot start. */
    public void onceStarted(Consumer<T> action) {
        started.thenAccept(action);
    }

    /** Waits until this part has started, and ends it; one that could not start needs no end. */
    public void end(Consumer<T> end) {
        boolean hasStarted = started.handle((part, failure) -> failure == null).join();
        if (hasStarted) {
            end.accept(started.join());
        }
    }
}
