package io.confirmshipping.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** A part of a settings file. Something that is missing or has the wrong form is an error that names its place. */
record SettingsNode(String place, JsonNode node) {

    SettingsNode at(String key) {
        JsonNode child = node.path(key);
        if (child.isMissingNode() || child.isNull()) {
            throw new IllegalStateException("Settings lack " + place + "." + key);
        }
        return new SettingsNode(place + "." + key, child);
    }

    Optional<SettingsNode> maybe(String key) {
        return node.hasNonNull(key) ? Optional.of(at(key)) : Optional.empty();
    }

    <T> List<T> list(Function<SettingsNode, T> each) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(element -> each.apply(new SettingsNode(place + "[]", element)))
                .toList();
    }

    <T> Map<String, T> map(Function<SettingsNode, T> each) {
        Map<String, T> map = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(key -> map.put(key, each.apply(at(key))));
        return map;
    }

    String text() {
        return parsed(Function.identity());
    }

    BigDecimal decimal() {
        return parsed(BigDecimal::new);
    }

    int integer() {
        return parsed(Integer::valueOf);
    }

    boolean yes() {
        return node.booleanValue();
    }

    Duration duration() {
        return parsed(Duration::parse);
    }

    <T> T parsed(Function<String, T> parser) {
        try {
            return parser.apply(node.asText());
        } catch (RuntimeException malformed) {
            throw new IllegalStateException("Settings have a wrong value at " + place + ": " + node, malformed);
        }
    }
}
