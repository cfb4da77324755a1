package io.confirmshipping.local.stream;

import java.time.Duration;

/** Wakes the threads that wait for changes, so that they need not look often. */
final class ChangeSignal {

    private long count;
    private int suspensions;
    private boolean stopped;

    /** Wakes all threads. */
    synchronized void signal() {
        count++;
        notifyAll();
    }

    /** Keeps threads waiting until it is resumed as often as it was suspended. */
    synchronized void suspend() {
        suspensions++;
    }

    /** Wakes all threads, unless others keep them waiting. */
    synchronized void resume() {
        suspensions--;
        signal();
    }

    /** Wakes all threads for the last time. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    /** Returns how many signals were given so far. */
    synchronized long count() {
        return count;
    }

    /**
     * Waits until the pause is over, or another signal is given; and in any case while it is suspended.
     *
     * @param seen the count of signals that the thread knows of
     * @return whether it has stopped
     */
    synchronized boolean isStoppedAfter(Duration pause, long seen) {
        long end = System.nanoTime() + pause.toNanos();
        try {
            for (long left = pause.toMillis(); isWaiting(left, seen) && !stopped; left = left(end)) {
                wait(suspensions > 0 ? 0 : left);
            }
            return stopped;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean isWaiting(long left, long seen) {
        return suspensions > 0 || left > 0 && count == seen;
    }

    private static long left(long end) {
        return Duration.ofNanos(end - System.nanoTime()).toMillis();
    }
}
