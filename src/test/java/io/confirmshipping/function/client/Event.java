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

    /** Returns all files that are events, for example {@code plan/create.http.json}, without the examples. */
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

    /** Returns the body of an HTTP event. */
    public static JsonNode body(String file) throws IOException {
        return Json.MAPPER.readTree(read(file).get("body").textValue());
    }

    /** Returns the body of the first steps, for {@code POST /workflows}. */
    public static ObjectNode fallRestock() {
        return (ObjectNode) read("examples/fall-restock.json");
    }
}
