package io.confirmshipping.local.table;

import io.confirmshipping.local.template.Template;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

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

    /** Creates an empty table from the template.
     *
     * @return its name, which no other table has
     */
    public static String newTable() {
        String name = "workflows-" + UUID.randomUUID();
        try (DynamoDbClient client = client()) {
            new TableCreator(client, Template.load().table()).create(name);
        }
        return name;
    }
}
