package io.confirmshipping.local.stream;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.confirmshipping.local.function.Invoker;
import io.confirmshipping.local.template.StreamMapping;
import io.confirmshipping.local.template.Template;
import java.net.URI;
import java.nio.file.Path;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The stream of the table in a {@link StreamDatabase}, fed to a handler as the template says. */
public final class TestStream implements AutoCloseable {

    private final DynamoDbStreamsClient client;
    private final StreamFeed feed;

    /** @param position the file that says how far the stream is done */
    TestStream(URI endpoint, DynamoDbClient database, String table, Path position, RequestStreamHandler handler) {
        client = DynamoDbStreamsClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        String stream = database.describeTable(request -> request.tableName(table))
                .table()
                .latestStreamArn();
        StreamMapping mapping = Template.load().streamMappings().get(0);
        StreamPosition done = new StreamPosition(position);
        this.feed = new StreamFeed(
                mapping, new StreamReader(client, stream, done), done, stream, new Invoker(name -> handler));
    }

    /** Hands over one batch, in whole or in part.
     *
     * @return whether there was one
     */
    public boolean turn() {
        return feed.turn() != StreamFeed.Turn.NOTHING_NEW;
    }

    /** Hands over all that there is, again and again where it fails. */
    public void drain() {
        while (turn()) {
            // until nothing is new
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
