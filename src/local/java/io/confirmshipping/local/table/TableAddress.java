package io.confirmshipping.local.table;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * The address at which DynamoDB Local listens.
 *
 * @param host a name or number of this machine; {@code 0.0.0.0} stands for all of them
 */
public record TableAddress(String host, Port port) {

    /** Returns an address that other machines and containers cannot reach. */
    public static TableAddress ofThisMachine(Port port) {
        return new TableAddress("localhost", port);
    }

    public URI endpoint() {
        return URI.create("http://%s:%d".formatted(host, port.number()));
    }

    /** Returns whether other machines or containers can reach the table, which asks for no password.
     *
     * @throws IllegalStateException if there is no such host
     */
    public boolean isOpen() {
        try {
            return !InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(
                    "There is no host %s. Name an address of this machine: -D%s=172.17.0.1"
                            .formatted(host, DynamoDbLocal.HOST_SETTING),
                    e);
        }
    }
}
