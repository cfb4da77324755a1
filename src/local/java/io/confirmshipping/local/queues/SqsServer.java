package io.confirmshipping.local.queues;

import java.net.URI;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A running SQS endpoint: ElasticMQ. It keeps messages in memory, because its file storage loses dead letters. */
final class SqsServer implements AutoCloseable {

    private final SQSRestServer server;
    private final int port;

    private SqsServer(SQSRestServer server) {
        this.server = server;
        this.port = server.waitUntilStarted().localAddress().getPort();
    }

    /** Starts an endpoint.
     *
     * @param port 0 takes any free one
     */
    static SqsServer start(int port) {
        return new SqsServer(SQSRestServerBuilder.withInterface("localhost")
                .withPort(port)
                .withAWSRegion(Region.US_EAST_1.id())
                .start());
    }

    URI endpoint() {
        return URI.create("http://localhost:" + port);
    }

    /** Returns a client of this endpoint, to be closed by the caller. */
    SqsClient client() {
        return SqsClient.builder()
                .endpointOverride(endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    @Override
    public void close() {
        server.stopAndWait();
    }
}
