package io.confirmshipping.local.table;

import io.confirmshipping.local.template.TableDefinition;
import io.confirmshipping.local.template.Template;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;

/** The DynamoDB Local of all tests in this JVM: started when first asked for, in memory, ended with the JVM. */
public final class TestDatabase {

    public static final Path JARS = Path.of("target", "dynamodb-local");

    /** A system property, because Quarkus loads this class again in class loaders of its own. */
    private static final String ENDPOINT = "confirm-shipping.test.dynamodb-endpoint";

    private TestDatabase() {}

    /** Where it answers. */
    public static URI endpoint() {
        synchronized (System.getProperties()) {
            if (System.getProperty(ENDPOINT) == null) {
                DynamoDbLocal database = DynamoDbLocal.inMemory(JARS);
                Runtime.getRuntime().addShutdownHook(new Thread(database::close));
                System.setProperty(ENDPOINT, database.endpoint().toString());
            }
            return URI.create(System.getProperty(ENDPOINT));
        }
    }

    /** A client of it, to be closed by the caller. */
    public static DynamoDbClient client() {
        return DynamoDbLocal.client(endpoint());
    }

    /**
     * Creates an empty table from the template, but without its stream: DynamoDB Local becomes slower with every change
     * that any stream has recorded.
     *
     * @return its name, which no other table has
     */
    public static String newTable() {
        TableDefinition template = Template.load().table();
        TableDefinition definition = new TableDefinition(
                template.request().toBuilder()
                        .streamSpecification((StreamSpecification) null)
                        .build(),
                template.timeToLiveAttribute());
        String name = "workflows-" + UUID.randomUUID();
        try (DynamoDbClient client = client()) {
            new TableCreator(client, definition).create(name);
        }
        return name;
    }
}
