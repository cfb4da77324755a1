package io.confirmshipping.function.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code api/openapi.yaml} and the schemas that it refers to. */
final class ContractFile {

    private static final String BASE = "https://contract.invalid/";
    private static final Pattern SPECIAL = Pattern.compile("[~/]");
    private static final Map<String, JsonNode> FILES = Stream.of("openapi.yaml", "requests.yaml")
            .collect(Collectors.toUnmodifiableMap(name -> name, ContractFile::read));
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(FILES.entrySet().stream()
                            .collect(Collectors.toMap(file -> BASE + file.getKey(), file -> file.getValue()
                                    .toString())))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .locale(Locale.ROOT)
                            .build()));

    private ContractFile() {}

    /** Returns a part of the contract by its JSON pointer, or the component that it refers to. */
    static Part part(String pointer) {
        JsonNode node = FILES.get("openapi.yaml").at(pointer);
        return node.has("$ref") && node.get("$ref").textValue().startsWith("#")
                ? part(node.get("$ref").textValue().substring(1))
                : new Part(pointer, node);
    }

    /** A part of the contract and where it is. */
    record Part(String pointer, JsonNode node) {

        boolean exists() {
            return !node.isMissingNode();
        }

        Part get(String... path) {
            return part(
                    pointer + Stream.of(path).map(name -> "/" + escaped(name)).collect(Collectors.joining()));
        }

        Stream<Part> elements() {
            return Stream.iterate(0, i -> i < node.size(), i -> i + 1).map(i -> get(String.valueOf(i)));
        }

        /** Returns what is wrong with a value by this part, a schema. */
        List<Error> errors(JsonNode value) {
            return REGISTRY.getSchema(SchemaLocation.of(BASE + "openapi.yaml#" + pointer))
                    .validate(value);
        }
    }

    private static String escaped(String name) {
        return SPECIAL.matcher(name).replaceAll(found -> found.group().equals("~") ? "~0" : "~1");
    }

    private static JsonNode read(String name) {
        try (InputStream file = ContractFile.class.getClassLoader().getResourceAsStream("api/" + name)) {
            return new YAMLMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
