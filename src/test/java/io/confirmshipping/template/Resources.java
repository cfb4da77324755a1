package io.confirmshipping.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The resources of {@code template.yaml}. */
public final class Resources {

    static final JsonNode TEMPLATE = read();

    private Resources() {}

    static Stream<Resource> all() {
        return TEMPLATE.get("Resources").properties().stream()
                .map(resource -> new Resource(resource.getKey(), resource.getValue()));
    }

    /** @param type for example {@code AWS::SQS::Queue} */
    static Stream<Resource> of(String type) {
        return all().filter(resource -> resource.type().equals(type));
    }

    public static Stream<Resource> functions() {
        return of("AWS::Serverless::Function");
    }

    static Stream<Resource> queues() {
        return of("AWS::SQS::Queue");
    }

    /** Returns a resource by its logical ID. */
    static Resource named(String name) {
        return all().filter(resource -> resource.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The template has no resource " + name));
    }

    /** Returns the role of a function. */
    public static Resource role(Resource function) {
        return named(function.resource("/Role"));
    }

    /** Returns the seconds that an invocation of a function may take. */
    static int timeout(Resource function) {
        return function.property("/Timeout")
                .asInt(TEMPLATE.at("/Globals/Function/Timeout").intValue());
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Path.of("template.yaml").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
