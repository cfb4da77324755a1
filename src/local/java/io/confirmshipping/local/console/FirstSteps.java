package io.confirmshipping.local.console;

import java.net.URI;

/**
 * The command that carries out a first shipment.
 *
 * @param api the address of the routes
 */
record FirstSteps(URI api) {

    private static final String SCRIPT = "examples/first-shipment.sh";

    /** The port at which the script looks for the server unless it is given another one. */
    private static final int DEFAULT_PORT = 8080;

    @Override
    public String toString() {
        return api.getPort() == DEFAULT_PORT ? SCRIPT : "BASE_URL=%s %s".formatted(api, SCRIPT);
    }
}
