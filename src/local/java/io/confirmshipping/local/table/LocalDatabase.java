package io.confirmshipping.local.table;

import io.confirmshipping.local.settings.LocalSettings;
import io.confirmshipping.local.template.Template;
import io.quarkus.runtime.LaunchMode;
import io.vertx.ext.web.Router;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The database of the local server, with the table of the template. */
@Singleton
public class LocalDatabase {

    private static final Logger LOG = Logger.getLogger(LocalDatabase.class);

    @Inject
    LocalSettings settings;

    @Inject
    Provider<Template> template;

    @Inject
    Provider<DynamoDbClient> client;

    @ConfigProperty(name = "workflow-table", defaultValue = "workflows")
    String tableName;

    private Optional<DynamoDbLocal> process = Optional.empty();

    /**
     * Starts the database, which takes a second; {@link #awaitTable()} waits for it. It is the first act of a start, so that the routes
     * and the queues are made beside it.
     */
    void start(@Observes @Priority(1) Router router) {
        if (settings.dynamodb().enabled()) {
            TableAddress address = new TableAddress(
                    settings.dynamodb().host(), new Port(settings.dynamodb().port()));
            if (address.isOpen()) {
                LOG.warnf(
                        "The table listens at %s for others than this machine, and asks for no password. Whatever reaches it can"
                                + " read and change everything.",
                        address.endpoint());
            }
            process = DynamoDbLocal.leftRunning(address, settings.data()).or(() -> Optional.of(launch(address)));
        }
    }

    private DynamoDbLocal launch(TableAddress address) {
        DynamoDbLocal launched = DynamoDbLocal.onDisk(settings.dynamodb().jars(), address, settings.data());
        if (isLiveCoding()) {
            launched.endWithThisProcess();
        }
        return launched;
    }

    private static boolean isLiveCoding() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT;
    }

    /** Waits until the database answers, and creates the table if there is none. */
    public void awaitTable() {
        process.ifPresent(DynamoDbLocal::ready);
        new TableCreator(client.get(), template.get().table()).createIfAbsent(tableName);
    }

    /**
     * Ends the database, after a failed start too. Under {@code quarkus:dev} it goes on, so that changed code need not wait for another
     * one.
     */
    @PreDestroy
    void stop() {
        if (!isLiveCoding()) {
            process.ifPresent(DynamoDbLocal::close);
        }
    }
}
