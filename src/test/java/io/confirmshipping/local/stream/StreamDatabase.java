package io.confirmshipping.local.stream;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.confirmshipping.local.table.DynamoDbLocal;
import io.confirmshipping.local.table.TableCreator;
import io.confirmshipping.local.table.TestDatabase;
import io.confirmshipping.local.template.Template;
import java.nio.file.Path;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A DynamoDB Local with one table and its stream. It is a process of its own, apart from the {@link TestDatabase}, because
 * every change that a stream records makes all tables slower.
 */
public final class StreamDatabase implements AutoCloseable {

    public static final String TABLE = "workflows";

    private final DynamoDbLocal database = DynamoDbLocal.inMemory(TestDatabase.JARS);
    private final DynamoDbClient client = database.client();

    public StreamDatabase() {
        new TableCreator(client, Template.load().table()).create(TABLE);
    }

    /** Returns the client of this database, which is closed with it. */
    public DynamoDbClient client() {
        return client;
    }

    /** Returns the stream, which feeds the handler.
     *
     * @param position the file that says how far the stream is done
     */
    public TestStream stream(Path position, RequestStreamHandler handler) {
        return new TestStream(database.endpoint(), client, TABLE, position, handler);
    }

    @Override
    public void close() {
        client.close();
        database.close();
    }
}
