package io.confirmshipping.local.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** The position in every shard of the stream, kept in a file, so that a restart continues there. */
final class StreamPosition {

    private static final Pattern SEQUENCE_NUMBER = Pattern.compile("\\d{21,40}");

    private final Path file;
    private final Properties done = new Properties();

    /** @throws IllegalStateException if the file was damaged */
    StreamPosition(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            load();
        }
    }

    private void load() {
        try (InputStream stored = Files.newInputStream(file)) {
            done.load(stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException noText) {
            throw damaged(noText);
        }
        if (!done.values().stream()
                .allMatch(number -> SEQUENCE_NUMBER.matcher((String) number).matches())) {
            throw damaged(null);
        }
    }

    private IllegalStateException damaged(Exception cause) {
        return new IllegalStateException(
                "%s must hold sequence numbers. Delete it to read the stream from its beginning.".formatted(file),
                cause);
    }

    /** Returns the sequence number of the last processed record of a shard. */
    Optional<String> of(String shard) {
        return Optional.ofNullable(done.getProperty(shard));
    }

    void doneUntil(String shard, String sequenceNumber) {
        done.setProperty(shard, sequenceNumber);
        Path written = file.resolveSibling(file.getFileName() + ".written");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream store = Files.newOutputStream(written)) {
                done.store(store, null);
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
