package io.confirmshipping.local.stream;

import io.confirmshipping.local.function.Invoker;
import io.confirmshipping.local.gateway.ChangeListener;
import io.confirmshipping.local.settings.LocalSettings;
import io.confirmshipping.local.template.StreamMapping;
import io.confirmshipping.local.template.Template;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The table's stream in the local server: a thread for every function that the template feeds from it. */
@Singleton
public class LocalStream implements ChangeListener {

    private static final Logger LOG = Logger.getLogger(LocalStream.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    @Inject
    LocalSettings settings;

    @Inject
    Template template;

    @Inject
    Invoker invoker;

    @Inject
    DynamoDbClient table;

    @ConfigProperty(name = "workflow-table")
    String tableName;

    @ConfigProperty(name = "workflow-table.endpoint")
    URI endpoint;

    private final ChangeSignal changes = new ChangeSignal();
    private final List<Thread> threads = new ArrayList<>();

    public void start() {
        if (settings.stream().enabled()) {
            String stream = table.describeTable(request -> request.tableName(tableName))
                    .table()
                    .latestStreamArn();
            template.streamMappings().forEach(mapping -> start(mapping, stream));
        }
    }

    private void start(StreamMapping mapping, String stream) {
        String handler = mapping.function().handler();
        StreamPosition position = new StreamPosition(settings.data().resolve("stream-" + handler));
        Thread thread = new Thread(() -> run(mapping, stream, position), "stream to " + handler);
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    private void run(StreamMapping mapping, String stream, StreamPosition position) {
        try (DynamoDbStreamsClient client = client()) {
            StreamFeed feed =
                    new StreamFeed(mapping, new StreamReader(client, stream, position), position, stream, invoker);
            long seen;
            do {
                seen = changes.count();
            } while (!changes.isStoppedAfter(pause(feed), seen));
        }
    }

    private Duration pause(StreamFeed feed) {
        try {
            return switch (feed.turn()) {
                case DONE -> Duration.ZERO;
                case NOTHING_NEW -> PAUSE;
                case FAILED -> PAUSE_AFTER_FAILURE;
            };
        } catch (SdkException | UncheckedIOException failed) {
            if (!changes.isStopped()) {
                LOG.error("Cannot read the stream, or not keep the position in it", failed);
            }
            return PAUSE_AFTER_FAILURE;
        }
    }

    /** Looks for changes at once. */
    @Override
    public void changed() {
        changes.signal();
    }

    /** Makes many changes at once. The functions get them afterwards, instead of taking the processor meanwhile. */
    public <T> T after(Supplier<T> making) {
        changes.suspend();
        try {
            return making.get();
        } finally {
            changes.resume();
        }
    }

    private DynamoDbStreamsClient client() {
        return DynamoDbStreamsClient.builder()
                .endpointOverride(endpoint)
                .region(table.serviceClientConfiguration().region())
                .credentialsProvider(table.serviceClientConfiguration().credentialsProvider())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    /** Stops after the batches in progress, so that they are not published twice. */
    public void stop() {
        changes.stop();
        threads.forEach(LocalStream::await);
    }

    private static void await(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(5).toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
