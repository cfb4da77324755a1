package io.confirmshipping.local.stream;

import java.time.Duration;

/** Wakes the threads that wait for changes, so that they need not look often. */
final class Alarm {

    private long rings;
    private int hushes;
    private boolean stopped;

    /** Wakes all threads. */
    synchronized void ring() {
        rings++;
        notifyAll();
    }

    /** Keeps threads waiting until it is unhushed as often as it was hushed. */
    synchronized void hush() {
        hushes++;
    }

    /** Wakes all threads, unless others keep them waiting. */
    synchronized void unhush() {
        hushes--;
        ring();
    }

    /** Wakes all threads for the last time. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    /** Returns how often it has rung so far. */
    synchronized long rings() {
        return rings;
    }

    /**
     * Waits until the pause is over, or it has rung more often than a thread has heard; and in any case while it is hushed.
     *
     * @return whether it has stopped
     */
    synchronized boolean isStoppedAfter(Duration pause, long heard) {
        long end = System.nanoTime() + pause.toNanos();
        try {
            for (long left = pause.toMillis(); isWaiting(left, heard) && !stopped; left = left(end)) {
                wait(hushes > 0 ? 0 : left);
            }
            return stopped;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean isWaiting(long left, long heard) {
        return hushes > 0 || left > 0 && rings == heard;
    }

    private static long left(long end) {
        return Duration.ofNanos(end - System.nanoTime()).toMillis();
    }
}
