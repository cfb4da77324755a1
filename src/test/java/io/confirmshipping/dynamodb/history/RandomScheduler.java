package io.confirmshipping.dynamodb.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Lets several acts take turns: between two pauses one of them runs alone. Who is next is drawn; a seed gives one order. */
final class RandomScheduler {

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(act -> {
        Thread thread = new Thread(act, "turn");
        thread.setDaemon(true);
        return thread;
    });

    private final Random random;
    private final ThreadLocal<Integer> own = new ThreadLocal<>();
    private final Map<Integer, Semaphore> waiting = new TreeMap<>();
    private int running;

    RandomScheduler(Random random) {
        this.random = random;
    }

    /** Waits for the next turn; nothing to those who take no scheduler. */
    void pause() {
        if (own.get() != null) {
            Semaphore turn = new Semaphore(0);
            synchronized (this) {
                waiting.put(own.get(), turn);
                running--;
                notifyAll();
            }
            turn.acquireUninterruptibly();
        }
    }

    void run(List<Runnable> acts) {
        running = acts.size();
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            int number = i;
            all.add(THREADS.submit(() -> act(number, acts.get(number))));
        }
        while (letOneGoOn()) {
            // until all have ended
        }
        for (Future<?> act : all) {
            try {
                act.get();
            } catch (Exception failed) {
                throw new IllegalStateException("An act has failed", failed);
            }
        }
    }

    private void act(int number, Runnable act) {
        own.set(number);
        try {
            pause();
            act.run();
        } finally {
            own.remove();
            synchronized (this) {
                running--;
                notifyAll();
            }
        }
    }

    private synchronized boolean letOneGoOn() {
        try {
            while (running > 0) {
                wait();
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        if (waiting.isEmpty()) {
            return false;
        }
        List<Integer> numbers = List.copyOf(waiting.keySet());
        running = 1;
        waiting.remove(numbers.get(random.nextInt(numbers.size()))).release();
        return true;
    }
}
