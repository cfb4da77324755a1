package io.confirmshipping.benchmark.planning;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.ThreadMXBean;
import io.confirmshipping.domain.pallets.layout.PalletModel;
import io.confirmshipping.domain.pallets.packing.PortfolioPacker;
import io.confirmshipping.dynamodb.idempotency.DynamoDbIdempotencyStore;
import io.confirmshipping.dynamodb.preferences.DynamoDbPreferencesReader;
import io.confirmshipping.dynamodb.table.OptimisticRetry;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.TableWriter;
import io.confirmshipping.dynamodb.workflow.DynamoDbWorkflowWriter;
import io.confirmshipping.function.PlanFunction;
import io.confirmshipping.function.adapter.FunctionAdapter;
import io.confirmshipping.function.adapter.JwtAuthentication;
import io.confirmshipping.function.adapter.ProblemDocuments;
import io.confirmshipping.function.metric.Metrics;
import io.confirmshipping.function.view.WorkflowView;
import io.confirmshipping.settings.SettingsMarketplaces;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.workflow.PlanWorkflow;
import io.confirmshipping.usecase.workflow.WorkflowWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The plan function, without a network and a table, and the processor time of each stage of a call. */
final class TimedFunction {

    private static final Path EVENT = Path.of("events", "plan", "create.http.json");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:05:00Z"), ZoneOffset.UTC);

    private static final PalletModel PALLETS = new PalletModel(new PortfolioPacker());
    private static final Marketplaces MARKETPLACES = new SettingsMarketplaces();

    /** Knows the ID of the call, which is logged, and nothing else. */
    private static final Context CONTEXT = (Context) Proxy.newProxyInstance(
            TimedFunction.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (context, method, arguments) -> method.getName().equals("getAwsRequestId") ? "timed" : null);

    private final StageClock stages = new StageClock();
    private final PlanFunction function = function(stages);

    /**
     * The cost of a call.
     *
     * @param stages the milliseconds of each
     * @param megabytes that were allocated
     */
    record Taken(Map<Stage, Double> stages, double megabytes) {

        /** Returns the time of the call: reading is part of what precedes planning. */
        double milliseconds() {
            return Stream.of(Stage.values()).mapToDouble(this::of).sum();
        }

        private double of(Stage stage) {
            double read = stage == Stage.CHECK ? stages.get(Stage.READ) : 0;
            return Math.max(0, stages.get(stage) - read);
        }

        @Override
        public String toString() {
            StringBuilder line = new StringBuilder("%8.1f".formatted(milliseconds()));
            for (Stage stage : Stage.values()) {
                line.append("%8.1f".formatted(of(stage)));
            }
            return line.append("%8.1f".formatted(megabytes)).toString();
        }
    }

    /** Plans the contents in the body of a request. */
    Taken plan(String contents) throws IOException {
        byte[] event = event(contents);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        stages.begin();
        stages.during(Stage.READ, () -> tree(event));
        function.handleRequest(new ByteArrayInputStream(event), answer, CONTEXT);
        Map<Stage, Double> taken = stages.end();
        if (!answer.toString(StandardCharsets.UTF_8).contains("\"statusCode\":201")) {
            throw new IllegalStateException("Planning was answered with " + answer);
        }
        return new Taken(taken, (threads.getThreadAllocatedBytes(thread) - before) / 1e6);
    }

    private static byte[] event(String body) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode event = (ObjectNode) json.readTree(EVENT.toFile());
        return json.writeValueAsBytes(event.put("body", body));
    }

    /** Reads the request alone; the function does so again, and the rest of what it does before planning is the check. */
    private static JsonNode tree(byte[] event) {
        ObjectMapper json = new ObjectMapper();
        try {
            return json.readTree(json.readTree(event).get("body").textValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanFunction function(StageClock stages) {
        DynamoDbClient client = DynamoDbClient.builder()
                .region(Region.US_WEST_2)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClient(new NoTable())
                .build();
        TableReader reader = new TableReader(client, "table", attempt -> {});
        TableWriter writer = new TableWriter(client, "table");
        TableChanges changes = new TableChanges(writer, new OptimisticRetry(attempt -> {}));
        StagedPlanning staged = new StagedPlanning(stages);
        WorkflowWriter workflows = staged.writer(new DynamoDbWorkflowWriter(reader, changes));
        FunctionAdapter adapter = new FunctionAdapter(
                CLOCK,
                new Metrics(CLOCK, line -> {}),
                new DynamoDbIdempotencyStore(reader, writer, changes),
                new JwtAuthentication(false),
                new ProblemDocuments());
        PlanWorkflow plan =
                new PlanWorkflow(workflows, new DynamoDbPreferencesReader(reader), staged.offering(PALLETS));
        return new PlanFunction(
                adapter, plan, null, null, null, null, null, MARKETPLACES, new WorkflowView(MARKETPLACES));
    }
}
