package io.confirmshipping.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A part of a settings file. Something that is missing or has the wrong form is an error that names its place. */
record SettingsNode(String place, JsonNode node) {

    private static final int HALF_CIRCLE = 180;

    SettingsNode at(String key) {
        JsonNode child = node.path(key);
        if (child.isMissingNode() || child.isNull()) {
            throw new IllegalStateException("Settings lack " + place + "." + key);
        }
        return new SettingsNode(place + "." + key, child);
    }

    SettingsNode at(int index) {
        if (!node.has(index)) {
            throw new IllegalStateException("Settings lack %s[%d]".formatted(place, index));
        }
        return new SettingsNode("%s[%d]".formatted(place, index), node.get(index));
    }

    Optional<SettingsNode> maybe(String key) {
        return node.hasNonNull(key) ? Optional.of(at(key)) : Optional.empty();
    }

    <T> List<T> list(Function<SettingsNode, T> each) {
        check(node.isArray() && !node.isEmpty());
        return IntStream.range(0, node.size()).mapToObj(i -> each.apply(at(i))).toList();
    }

    <T> Map<String, T> map(Function<SettingsNode, T> each) {
        check(node.isObject() && !node.isEmpty());
        Map<String, T> map = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(key -> map.put(key, each.apply(at(key))));
        return map;
    }

    String text() {
        return parsed(Function.identity());
    }

    /** Zero or more, exactly as written. */
    BigDecimal decimal() {
        BigDecimal value = parsed(BigDecimal::new);
        check(value.signum() >= 0);
        return value;
    }

    /** Of latitude or longitude. */
    double degrees() {
        double value = parsed(Double::valueOf);
        check(Math.abs(value) <= HALF_CIRCLE);
        return value;
    }

    int integer() {
        return parsed(Integer::valueOf);
    }

    boolean yes() {
        check(node.isBoolean());
        return node.booleanValue();
    }

    Duration duration() {
        return parsed(Duration::parse);
    }

    <T> T parsed(Function<String, T> parser) {
        check(node.isValueNode() && !node.asText().isBlank());
        try {
            return parser.apply(node.asText());
        } catch (RuntimeException malformed) {
            throw wrong(malformed);
        }
    }

    private void check(boolean right) {
        if (!right) {
            throw wrong(null);
        }
    }

    private IllegalStateException wrong(RuntimeException cause) {
        return new IllegalStateException("Settings have a wrong value at " + place + ": " + node, cause);
    }
}
