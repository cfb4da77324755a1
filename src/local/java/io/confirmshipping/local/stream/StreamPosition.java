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

/** The position in every shard of the stream, kept in a file, so that a restart continues there. */
final class StreamPosition {

    private final Path file;
    private final Properties done = new Properties();

    StreamPosition(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (InputStream stored = Files.newInputStream(file)) {
                done.load(stored);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns the sequence number of the last processed record of a shard. */
    Optional<String> of(String shard) {
        return Optional.ofNullable(done.getProperty(shard));
    }

    void doneUntil(String shard, String sequenceNumber) {
        done.setProperty(shard, sequenceNumber);
        Path written = file.resolveSibling(file.getFileName() + ".written");
        try {
            try (OutputStream store = Files.newOutputStream(written)) {
                done.store(store, null);
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
