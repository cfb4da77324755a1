package io.confirmshipping.function.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /** The body of {@code POST /workflows} in the README. */
    public static ObjectNode fallRestock() {
        return (ObjectNode) read("examples/fall-restock.json");
    }
}
