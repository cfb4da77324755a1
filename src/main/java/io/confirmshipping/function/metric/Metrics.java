package io.confirmshipping.function.metric;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes metrics to the standard output, in CloudWatch's embedded metric format. CloudWatch reads them from Lambda's log,
 * so they cost no call. Source: Amazon CloudWatch user guide, embedded metric format specification.
 */
@Singleton
public class Metrics {

    static final String NAMESPACE = "ConfirmShipping";

    private final Clock clock;
    private final Consumer<String> lines;

    /** @param emitted false if no metrics are collected, as on a laptop */
    @Inject
    public Metrics(Clock clock, @ConfigProperty(name = "emit-metrics", defaultValue = "true") boolean emitted) {
        this(clock, emitted ? System.out::println : line -> {});
    }

    public Metrics(Clock clock, Consumer<String> lines) {
        this.clock = clock;
        this.lines = lines;
    }

    /** CloudWatch's units. */
    enum Unit {
        COUNT("Count"),
        SECONDS("Seconds"),
        NONE("None");

        final String label;

        Unit(String label) {
            this.label = label;
        }
    }

    /** Writes several values as one line. */
    public void put(Map<Metric, BigDecimal> values) {
        if (!values.isEmpty()) {
            write(Map.of(), values);
        }
    }

    public void put(Metric metric, long value) {
        write(Map.of(), Map.of(metric, BigDecimal.valueOf(value)));
    }

    /** @param kind the value of the dimension, one of few */
    public void put(Metric metric, BigDecimal value, String dimension, String kind) {
        write(Map.of(dimension, kind), Map.of(metric, value));
    }

    private void write(Map<String, String> dimensions, Map<Metric, BigDecimal> values) {
        ObjectNode line = Json.object();
        ObjectNode aws = line.putObject("_aws").put("Timestamp", clock.millis());
        ObjectNode directive = aws.putArray("CloudWatchMetrics").addObject().put("Namespace", NAMESPACE);
        dimensions.keySet().forEach(directive.putArray("Dimensions").addArray()::add);
        var metrics = directive.putArray("Metrics");
        values.forEach((metric, value) -> {
            metrics.addObject().put("Name", metric.label).put("Unit", metric.unit.label);
            line.put(metric.label, value);
        });
        dimensions.forEach(line::put);
        lines.accept(Json.text(line));
    }
}
