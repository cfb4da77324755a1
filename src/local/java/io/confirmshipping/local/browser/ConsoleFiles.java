package io.confirmshipping.local.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files of the console. Packaged ones are read once; those of a source folder always, so that a reload shows each change. */
final class ConsoleFiles {

    private final Optional<Path> sources;
    private final Map<String, ConsoleFile> read = new ConcurrentHashMap<>();

    private ConsoleFiles(Optional<Path> sources) {
        this.sources = sources;
    }

    /** Returns the files as they were packaged. */
    static ConsoleFiles packaged() {
        return new ConsoleFiles(Optional.empty());
    }

    /** Returns the files of a source folder, and beside them those that the build adds. */
    static ConsoleFiles in(Path sources) {
        return new ConsoleFiles(Optional.of(sources));
    }

    /** Returns a file, such as {@code words/en.js}, if there is one. */
    Optional<ConsoleFile> find(String name) {
        return sources.map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .map(file -> ConsoleFile.of(name, contentOf(file)))
                .or(() -> Optional.ofNullable(read.computeIfAbsent(name, ConsoleFiles::packagedFile)));
    }

    private static byte[] contentOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a packaged file, or null if there is none, so that a name without a file takes no memory. */
    private static ConsoleFile packagedFile(String name) {
        try (InputStream content = ConsoleFiles.class.getResourceAsStream("/console/" + name)) {
            return content == null ? null : ConsoleFile.of(name, content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
