package io.confirmshipping.local.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** A file of events, one per line. Each starts a new line, so that an event cut off by a killed server does not spoil the next. */
final class EventFile {

    private static final Logger LOG = Logger.getLogger(EventFile.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    EventFile(Path file) {
        this.file = file;
    }

    /** Reads all events, oldest first; without those that were damaged. */
    void read(Consumer<JsonNode> event) {
        if (!Files.exists(file)) {
            return;
        }
        // Unlike Files.lines, it takes bytes that are not UTF-8
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isEmpty())
                    .map(EventFile::event)
                    .flatMap(Optional::stream)
                    .forEach(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses a line. Returns empty if it was cut off, in which case its sender got no answer and sends the event again, or damaged. */
    private static Optional<JsonNode> event(String line) {
        try {
            return Optional.of(JSON.readTree(line));
        } catch (JsonProcessingException unfinished) {
            LOG.warnf("Skipping an event that was damaged, or cut off when the server was killed: %s", line);
            return Optional.empty();
        }
    }

    /** Appends events. After it returns they survive a kill of the server. */
    void append(List<? extends JsonNode> events) {
        String lines = events.stream().map(event -> "\n" + event).collect(Collectors.joining());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
