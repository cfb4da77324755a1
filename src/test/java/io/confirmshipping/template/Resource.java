package io.confirmshipping.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** A resource of the template. Tags like {@code !Ref} are gone; {@code !GetAtt Id.Arn} is the text {@code Id.Arn}. */
public record Resource(String name, JsonNode node) {

    String type() {
        return node.get("Type").textValue();
    }

    /** Returns a property by its JSON pointer. */
    JsonNode property(String pointer) {
        return node.at("/Properties" + pointer);
    }

    public String text(String pointer) {
        return property(pointer).asText();
    }

    /** Returns the logical ID in {@code !GetAtt Id.Arn}; empty if there is none. */
    String resource(String pointer) {
        return text(pointer).replaceFirst("\\..*", "");
    }

    /** Returns the properties of its events of a type. */
    Stream<JsonNode> events(String type) {
        return property("/Events")
                .valueStream()
                .filter(event -> event.get("Type").textValue().equals(type))
                .map(event -> event.get("Properties"));
    }

    /** Returns what a role allows. */
    public List<Permission> permissions() {
        return property("/Policies")
                .valueStream()
                .flatMap(policy -> policy.at("/PolicyDocument/Statement").valueStream())
                .flatMap(Permission::of)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
