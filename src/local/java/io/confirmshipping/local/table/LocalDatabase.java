package io.confirmshipping.local.table;

import io.confirmshipping.local.settings.LocalSettings;
import io.confirmshipping.local.start.Part;
import io.confirmshipping.local.template.Template;
import io.quarkus.runtime.LaunchMode;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** The database of the local server, with the table of the template. */
@Singleton
public class LocalDatabase {

    private static final Logger LOG = Logger.getLogger(LocalDatabase.class);

    @Inject
    LocalSettings settings;

    @Inject
    Provider<Template> template;

    @ConfigProperty(name = "workflow-table", defaultValue = "workflows")
    String tableName;

    @ConfigProperty(name = "workflow-table.endpoint")
    URI endpoint;

    private Optional<DynamoDbLocal> process = Optional.empty();
    private Part<Void> table;

    /**
     * Begins to start the database, which takes a second, and to create the table if there is none; {@link #awaitTable()} waits for
     * both.
     *
     * @throws IllegalStateException if the port or the folder is in use
     */
    public void begin() {
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
        table = Part.begin("table", this::createTable);
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

    /** Creates the table if there is none. If that fails, the database ends, under {@code quarkus:dev} too, so that its data can be deleted. */
    private void createTable() {
        try {
            process.ifPresent(DynamoDbLocal::ready);
            createIfAbsent();
        } catch (RuntimeException failed) {
            process.ifPresent(DynamoDbLocal::close);
            throw failed;
        }
    }

    private void createIfAbsent() {
        try (DynamoDbClient client = DynamoDbLocal.client(endpoint)) {
            new TableCreator(client, template.get().table()).createIfAbsent(tableName);
        } catch (DynamoDbException failed) {
            throw process.isEmpty() ? failed : notOpened(failed);
        }
    }

    private IllegalStateException notOpened(DynamoDbException cause) {
        return new IllegalStateException(
                "The database does not open its table. If its data was damaged, delete %s to start with an empty one."
                        .formatted(settings.data().toAbsolutePath()),
                cause);
    }

    /** Waits until there is a table.
     *
     * @throws IllegalStateException if the database does not start, cannot read its data, or has another table of that name
     */
    public void awaitTable() {
        table.await();
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
