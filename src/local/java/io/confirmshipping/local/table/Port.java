package io.confirmshipping.local.table;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** A TCP port of this machine. */
public record Port(int number) {

    private static final int MIN_FREE = 20_000;

    /** Ports of outgoing connections begin here on Linux; on macOS and Windows they begin at 49152. */
    private static final int ABOVE_FREE = 32_768;

    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(ABOVE_FREE - MIN_FREE));

    /** Returns a port that is free now, that no outgoing connection takes, and that is returned only once. */
    public static Port free() {
        for (int tries = MIN_FREE; tries < ABOVE_FREE; tries++) {
            Port next = new Port(MIN_FREE + Math.floorMod(NEXT.getAndIncrement(), ABOVE_FREE - MIN_FREE));
            if (next.isFree()) {
                return next;
            }
        }
        throw new IllegalStateException("No port from %d to %d is free".formatted(MIN_FREE, ABOVE_FREE - 1));
    }

    /** Returns whether nothing listens on it. */
    boolean isFree() {
        try {
            listen();
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private void listen() throws IOException {
        new ServerSocket(number).close();
    }

    /** Checks that this port is free.
     *
     * @param setting the setting that chooses another one
     * @throws IllegalStateException if it is in use
     */
    public void mustBeFree(String setting) {
        try {
            listen();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Port %d is in use. Stop the program that listens on it, or choose another port: -D%s=%d"
                            .formatted(number, setting, number + 1),
                    e);
        }
    }
}
