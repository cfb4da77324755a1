package io.confirmshipping.function.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The events under {@code events/}. */
public final class Event {

    public static final Path FOLDER = Path.of("events");

    private Event() {}

    public static JsonNode read(Path file) {
        try {
            return Json.MAPPER.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param file under {@code events/} */
    public static JsonNode read(String file) {
        return read(FOLDER.resolve(file));
    }

    /** All files that are events, for example {@code plan/create.http.json}; not the examples. */
    public static Stream<String> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("examples/"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The body that an HTTP event carries. */
    public static JsonNode body(String file) throws IOException {
        return Json.MAPPER.readTree(read(file).get("body").textValue());
    }

    /** The body of {@code POST /workflows} in the first shipment that the README sends. */
    public static ObjectNode fallRestock() {
        return (ObjectNode) read("examples/fall-restock.json");
    }
}
