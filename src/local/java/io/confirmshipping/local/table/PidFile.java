package io.confirmshipping.local.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The file that names the database process of a data folder, its server and its address, because the database outlives a killed
 * server, and code that is replaced while the server runs.
 */
record PidFile(Path file) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Returns the file of a data folder. */
    static PidFile in(Path data) {
        return new PidFile(data.resolve("dynamodb.pid"));
    }

    void write(ProcessHandle database, TableAddress address) throws IOException {
        Files.write(
                file,
                List.of(
                        ProcessIdentity.of(database).toString(),
                        ProcessIdentity.of(ProcessHandle.current()).toString(),
                        address.endpoint().toString()));
    }

    /** Returns the database that this very process has started at this address, if it still runs. */
    Optional<ProcessHandle> findOurs(TableAddress address) throws IOException {
        List<String> lines = lines();
        return lines.size() == 3
                        && lines.get(1)
                                .equals(ProcessIdentity.of(ProcessHandle.current())
                                        .toString())
                        && lines.get(2).equals(address.endpoint().toString())
                ? ProcessIdentity.parse(lines.get(0)).flatMap(ProcessIdentity::find)
                : Optional.empty();
    }

    /** Returns the lines of this file, also of one that was damaged; none if there is no file. */
    private List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.ISO_8859_1) : List.of();
    }

    /** Ends a database that a killed server left behind. If the file was damaged, nothing is known of one.
     *
     * @throws IllegalStateException if the server that started it still runs
     */
    void endLeftover() throws IOException {
        List<String> lines = lines();
        if (lines.size() >= 2) {
            Optional<ProcessIdentity> server = ProcessIdentity.parse(lines.get(1));
            ProcessIdentity.parse(lines.get(0)).flatMap(ProcessIdentity::find).ifPresent(database -> {
                server.ifPresent(this::mustBeGone);
                end(database);
            });
        }
        Files.deleteIfExists(file);
    }

    private void mustBeGone(ProcessIdentity server) {
        if (server.id() != ProcessHandle.current().pid() && server.find().isPresent()) {
            throw new IllegalStateException(
                    "Another local server (process %d) uses the data folder %s. Stop it, or choose another folder: -D%s=FOLDER"
                            .formatted(server.id(), file.toAbsolutePath().getParent(), DynamoDbLocal.DATA_SETTING));
        }
    }

    static void end(ProcessHandle process) {
        process.destroy();
        if (!ended(process)) {
            process.destroyForcibly();
            ended(process);
        }
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot wait for process " + process.pid(), e);
        }
    }
}
