package io.confirmshipping.local.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** A TCP port of this machine. */
public record Port(int number) {

    /** A port that nobody listens on just now. */
    public static Port free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return new Port(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks that nobody listens on this port.
     *
     * @param setting the setting that chooses another one
     * @throws IllegalStateException if somebody does
     */
    public void mustBeFree(String setting) {
        try (ServerSocket socket = new ServerSocket(number)) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Port %d is in use. Stop the program that listens on it, or choose another port: -D%s=%d"
                            .formatted(number, setting, number + 1),
                    e);
        }
    }
}
