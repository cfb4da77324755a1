package io.confirmshipping.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;

/** A function that is fed from the table's stream, in order; a failed record holds up the records after it.
 *
 * @param batchSize the most records of one invocation
 * @param patterns the filter: records that match any of these, or all records if there is none
 */
public record StreamMapping(LambdaFunction function, int batchSize, List<JsonNode> patterns) {

    private static final int LAMBDA_DEFAULT_BATCH_SIZE = 100;

    static StreamMapping read(TemplateSection properties, LambdaFunction function) {
        properties.only(
                "BatchSize",
                "BisectBatchOnFunctionError",
                "DestinationConfig",
                "FilterCriteria",
                "FunctionResponseTypes",
                "MaximumRecordAgeInSeconds",
                "StartingPosition",
                "Stream");
        if (!properties.text("StartingPosition").equals("TRIM_HORIZON")) {
            throw properties.error("the local mode begins a stream at TRIM_HORIZON only");
        }
        if (properties.list("FunctionResponseTypes").stream()
                .noneMatch(type -> type.text().equals("ReportBatchItemFailures"))) {
            throw properties.error("the local mode wants functions of a stream to report batch item failures");
        }
        return new StreamMapping(
                function,
                properties.number("BatchSize", LAMBDA_DEFAULT_BATCH_SIZE),
                properties
                        .find("FilterCriteria")
                        .map(criteria -> criteria.only("Filters").list("Filters"))
                        .orElse(List.of())
                        .stream()
                        .map(StreamMapping::pattern)
                        .toList());
    }

    private static JsonNode pattern(TemplateSection filter) {
        TemplateSection text = filter.only("Pattern").get("Pattern");
        try {
            JsonNode pattern = new ObjectMapper().readTree(text.text());
            mustBeUnderstood(pattern, text);
            return pattern;
        } catch (IOException broken) {
            throw text.error("must be JSON");
        }
    }

    /** Checks that the pattern consists of lists of texts, in objects. */
    private static void mustBeUnderstood(JsonNode pattern, TemplateSection place) {
        boolean understood =
                pattern.isObject() || pattern.isArray() && pattern.valueStream().allMatch(JsonNode::isTextual);
        if (!understood) {
            throw place.error("the local mode understands lists of texts in a filter, not " + pattern);
        }
        if (pattern.isObject()) {
            pattern.forEach(part -> mustBeUnderstood(part, place));
        }
    }

    /** Returns whether the function gets this record. */
    public boolean matches(JsonNode record) {
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> matches(pattern, record));
    }

    private static boolean matches(JsonNode pattern, JsonNode value) {
        if (pattern.isArray()) {
            return pattern.valueStream().anyMatch(value::equals);
        }
        return pattern.properties().stream().allMatch(part -> matches(part.getValue(), value.path(part.getKey())));
    }
}
