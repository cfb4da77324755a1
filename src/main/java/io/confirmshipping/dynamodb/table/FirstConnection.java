package io.confirmshipping.dynamodb.table;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Calls the table once before the first event comes, so that the first seller does not wait until the client is made, its
 * classes are loaded and a connection is open. Lambda starts a function with more processor than it runs it with; a snapshot
 * (SnapStart) keeps all of this but the connection.
 */
@Singleton
class FirstConnection {

    private static final Logger LOG = Logger.getLogger(FirstConnection.class);

    /** A partition that is always empty. Every function that uses the table may query it. */
    private static final AttributeValue NOWHERE = AttributeValue.fromS("NOWHERE");

    /** Half of what Lambda gives a start: one that takes longer is begun again, in the time of the first event. */
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final TableReader table;

    FirstConnection(TableReader table) {
        this.table = table;
    }

    /** Opens the connection. A failure does not stop the start, as it may be over when the first event comes. */
    void open(
            @Observes StartupEvent start,
            @ConfigProperty(name = "first-connection", defaultValue = "false") boolean isWanted,
            @ConfigProperty(name = "workflow-table.endpoint") Optional<String> endpoint) {
        if (isWanted) {
            try {
                table.page(FirstConnection::ofNothing);
            } catch (RuntimeException unreachable) {
                LOG.warnf(
                        unreachable,
                        "The table did not answer at the start: %s",
                        endpoint.orElse("the region's endpoint"));
            }
        }
    }

    private static void ofNothing(QueryRequest.Builder query) {
        query.keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", NOWHERE))
                .consistentRead(true)
                .overrideConfiguration(call -> call.apiCallTimeout(TIMEOUT));
    }
}
