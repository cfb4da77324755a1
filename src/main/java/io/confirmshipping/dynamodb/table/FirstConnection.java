package io.confirmshipping.dynamodb.table;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Calls the table once before the first event comes, so that the first seller does not wait until the client is made, its
 * classes are loaded and a connection is open. Lambda starts a function with more processor than it runs it with; a snapshot
 * (SnapStart) keeps all of this but the connection.
 */
@Singleton
class FirstConnection {

    private static final Logger LOG = Logger.getLogger(FirstConnection.class);

    /** A partition that is always empty. Every function that uses the table may query it. */
    private static final String NOWHERE = "NOWHERE";

    private final TableReader table;

    FirstConnection(TableReader table) {
        this.table = table;
    }

    /** Opens the connection. A failure does not stop the start, as it may be over when the first event comes. */
    void open(
            @Observes StartupEvent start,
            @ConfigProperty(name = "first-connection", defaultValue = "false") boolean isWanted) {
        if (isWanted) {
            try {
                table.partition(NOWHERE);
            } catch (RuntimeException unreachable) {
                LOG.warn("The table did not answer at the start", unreachable);
            }
        }
    }
}
