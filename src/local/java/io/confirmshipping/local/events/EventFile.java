package io.confirmshipping.local.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Events in a file. Each begins a line, so that one which a killed server left unfinished ends before the next. */
final class EventFile {

    private static final Logger LOG = Logger.getLogger(EventFile.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    EventFile(Path file) {
        this.file = file;
    }

    /** Reads all events, oldest first. */
    void read(Consumer<JsonNode> event) {
        if (!Files.exists(file)) {
            return;
        }
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> !line.isEmpty())
                    .map(EventFile::event)
                    .flatMap(Optional::stream)
                    .forEach(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty if the line is unfinished; nobody was told that its event was taken, so it is sent again. */
    private static Optional<JsonNode> event(String line) {
        try {
            return Optional.of(JSON.readTree(line));
        } catch (JsonProcessingException unfinished) {
            LOG.warnf("An event was not written to its end, and is passed over: %s", line);
            return Optional.empty();
        }
    }

    /** When this returns, a killed server does not lose these events. */
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
