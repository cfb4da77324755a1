package io.confirmshipping.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A script for readers, run as they run it. */
public record Script(Path file) {

    public static final Script FIRST_SHIPMENT = new Script(Path.of("examples", "first-shipment.sh"));

    /**
     * How a run ended.
     *
     * @param output what it printed, errors too
     */
    public record Result(int status, String output) {}

    /** Runs it against the server at this address. */
    public Result run(URI server, String... arguments) {
        List<String> command = new ArrayList<>(List.of(file.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("BASE_URL", server.toString());
        return run(builder, "");
    }

    /** Runs a command with this text as its input. */
    static Result run(ProcessBuilder builder, String input) {
        try {
            Process process = builder.start();
            try (var commands = process.getOutputStream()) {
                commands.write(input.getBytes(StandardCharsets.UTF_8));
            }
            try (InputStream output = process.getInputStream()) {
                String printed = new String(output.readAllBytes(), StandardCharsets.UTF_8);
                return new Result(process.waitFor(), printed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
