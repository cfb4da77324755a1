package io.confirmshipping.function.metric;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.json.Json;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A line of metrics has the form that CloudWatch expects. Source: Amazon CloudWatch user guide, embedded metric format specification. */
class MetricsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:05:00.123Z");

    private final List<String> lines = new ArrayList<>();
    private final Metrics metrics = new Metrics(Clock.fixed(NOW, ZoneOffset.UTC), lines::add);

    @Test
    void a_line_says_which_of_its_fields_are_metrics_and_of_when() throws Exception {
        metrics.put(Metric.OLDEST_DUE_AGE, 90);
        assertThat(line()).isEqualTo(Json.MAPPER.readTree("""
                        {"_aws": {"Timestamp": 1795341900123, "CloudWatchMetrics": [{"Namespace": "ConfirmShipping",
                            "Dimensions": [[]], "Metrics": [{"Name": "OldestDueAge", "Unit": "Seconds"}]}]},
                         "OldestDueAge": 90}"""));
    }

    @Test
    void a_dimension_is_a_field_of_its_own() throws Exception {
        metrics.put(Metric.REFUNDED, new BigDecimal("24.40"), "Currency", "USD");
        assertThat(line().at("/_aws/CloudWatchMetrics/0/Dimensions"))
                .isEqualTo(Json.MAPPER.readTree("[[\"Currency\"]]"));
        assertThat(line().get("Currency").textValue()).isEqualTo("USD");
        assertThat(line().get("Refunded").decimalValue()).isEqualByComparingTo("24.40");
    }

    @Test
    void values_that_belong_together_share_a_line_and_none_has_no_line() throws Exception {
        metrics.put(Map.of());
        metrics.put(Map.of(Metric.CONFIRMED, BigDecimal.ONE, Metric.CANCELLED, BigDecimal.TEN));
        assertThat(line().get("Confirmed").intValue()).isEqualTo(1);
        assertThat(line().get("Cancelled").intValue()).isEqualTo(10);
    }

    private JsonNode line() throws Exception {
        assertThat(lines).hasSize(1).allMatch(line -> !line.contains("\n"));
        return Json.MAPPER.readTree(lines.get(0));
    }
}
