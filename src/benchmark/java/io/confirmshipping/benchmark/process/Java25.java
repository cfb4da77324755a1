package io.confirmshipping.benchmark.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the Java that Lambda has. */
final class Java25 {

    private Java25() {}

    /**
     * Returns the program {@code java} of a JDK 25 or later: of the named folder, else of {@code JAVA_HOME}, else the running one.
     *
     * @throws IllegalStateException if none of them is one
     */
    static Path program(Optional<String> folder) {
        return Stream.of(
                        folder,
                        Optional.ofNullable(System.getenv("JAVA_HOME")),
                        Optional.of(System.getProperty("java.home")))
                .flatMap(Optional::stream)
                .map(Path::of)
                .map(home -> home.resolve("bin").resolve("java"))
                .filter(java -> version(java).matches("2[5-9].*|[3-9]\\d.*"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "There is no JDK 25. Name its folder as the benchmark's last argument, or set JAVA_HOME"));
    }

    /** Returns what the file {@code release} of a JDK says, such as 25.0.1; nothing if there is none. */
    static String version(Path java) {
        try (Stream<String> lines =
                Files.lines(java.resolveSibling("..").resolve("release").normalize())) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.substring("JAVA_VERSION=".length()).replace("\"", ""))
                    .findFirst()
                    .orElse("");
        } catch (IOException none) {
            return "";
        }
    }
}
