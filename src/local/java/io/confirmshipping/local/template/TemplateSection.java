package io.confirmshipping.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A part of the template, and its place to name in errors. */
record TemplateSection(String place, JsonNode node) {

    /** Returns this section after checking that it has only these entries. */
    TemplateSection only(Set<String> names) {
        entries().filter(entry -> !names.contains(entry.name())).findFirst().ifPresent(entry -> {
            throw entry.error("the local mode does not understand this");
        });
        return this;
    }

    TemplateSection only(String... names) {
        return only(Set.of(names));
    }

    /** Returns the last part of the place. */
    String name() {
        return place.substring(place.lastIndexOf('.') + 1);
    }

    TemplateSection get(String name) {
        return find(name).orElseThrow(() -> error("has no " + name));
    }

    Optional<TemplateSection> find(String name) {
        return Optional.ofNullable(node.get(name)).map(value -> new TemplateSection(place + "." + name, value));
    }

    Stream<TemplateSection> entries() {
        if (!node.isObject()) {
            throw error("must be a mapping");
        }
        return node.properties().stream()
                .map(entry -> new TemplateSection(place + "." + entry.getKey(), entry.getValue()));
    }

    /** Returns the elements of the list with this name; empty without such a list. */
    List<TemplateSection> list(String name) {
        return find(name).map(TemplateSection::elements).orElse(List.of());
    }

    private List<TemplateSection> elements() {
        if (!node.isArray()) {
            throw error("must be a list");
        }
        return node.valueStream()
                .map(element -> new TemplateSection(place, element))
                .toList();
    }

    String text(String name) {
        return get(name).text();
    }

    String text() {
        if (!node.isTextual()) {
            throw error("must be a text, but is " + node);
        }
        return node.textValue();
    }

    int number() {
        if (!node.canConvertToInt()) {
            throw error("must be a number, but is " + node);
        }
        return node.intValue();
    }

    int number(String name, int otherwise) {
        return find(name).map(TemplateSection::number).orElse(otherwise);
    }

    Duration seconds(String name, int otherwise) {
        return Duration.ofSeconds(number(name, otherwise));
    }

    /** Returns the logical ID in {@code !GetAtt Id.Arn}. */
    String resource(String name) {
        String reference = text(name);
        if (!reference.endsWith(".Arn")) {
            throw get(name).error("must be !GetAtt <logical ID>.Arn");
        }
        return reference.substring(0, reference.length() - ".Arn".length());
    }

    TemplateNotUnderstood error(String problem) {
        return new TemplateNotUnderstood(place, problem);
    }
}
