package io.confirmshipping.local.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** A running DynamoDB Local. It is a process of its own: in one JVM its libraries clash with ours. */
public final class DynamoDbLocal implements AutoCloseable {

    static final String HOST_SETTING = "confirm-shipping.local.dynamodb.host";
    static final String DATA_SETTING = "confirm-shipping.local.data";
    private static final String PORT_SETTING = "confirm-shipping.local.dynamodb.port";

    private final ProcessHandle process;
    private final TableAddress address;
    private final Path log;
    private final Optional<PidFile> pidFile;

    private DynamoDbLocal(ProcessHandle process, TableAddress address, Path log, Optional<PidFile> pidFile) {
        this.process = process;
        this.address = address;
        this.log = log;
        this.pidFile = pidFile;
    }

    /** Starts an empty database on a free port, which forgets everything when it is closed.
     *
     * @param jars the folder with DynamoDB Local and its libraries
     */
    public static DynamoDbLocal inMemory(Path jars) {
        try {
            Path log = Files.createTempFile("dynamodb-local", ".log");
            log.toFile().deleteOnExit();
            return launch(jars, TableAddress.ofThisMachine(Port.free()), List.of("-inMemory"), log, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts a database that keeps its data, and ends the one a killed server may have left behind. It takes a second until it is
     * {@link #ready()}.
     *
     * @param jars the folder with DynamoDB Local and its libraries
     * @param data the folder for its data, its log and its pid file
     * @param address where it listens; an address that is {@linkplain TableAddress#isOpen() open} lets others read and change everything
     * @throws IllegalStateException if the port or the folder is in use, or the folder cannot be written
     */
    public static DynamoDbLocal onDisk(Path jars, TableAddress address, Path data) {
        try {
            Path folder = writable(data);
            PidFile pidFile = PidFile.in(data);
            pidFile.endLeftover();
            mustBeFree(address.port());
            List<String> storage =
                    List.of(DatabaseCommand.FOLDER, folder.toAbsolutePath().toString());
            return launch(jars, address, storage, log(data), Optional.of(pidFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the database's own folder in a data folder, made now if there is none. */
    private static Path writable(Path data) {
        Path folder = data.resolve("dynamodb");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw notWritable(data, e);
        }
        if (!Files.isWritable(data) || !Files.isWritable(folder)) {
            throw notWritable(data, null);
        }
        return folder;
    }

    private static IllegalStateException notWritable(Path data, IOException cause) {
        return new IllegalStateException(
                "The data folder %s cannot be written. Let this user write to it, or choose another folder: -D%s=FOLDER"
                        .formatted(data.toAbsolutePath(), DATA_SETTING),
                cause);
    }

    private static void mustBeFree(Port port) {
        if (!port.isFree()) {
            LeftoverDatabase.at(port).ifPresent(leftover -> {
                throw leftover.inTheWayOf(port, PORT_SETTING);
            });
        }
        port.mustBeFree(PORT_SETTING);
    }

    /**
     * Returns the database at this address that this process has started and left running, if there is one.
     *
     * @param data the folder of its data
     */
    public static Optional<DynamoDbLocal> leftRunning(TableAddress address, Path data) {
        try {
            PidFile pidFile = PidFile.in(data);
            return pidFile.findOurs(address)
                    .map(process -> new DynamoDbLocal(process, address, log(data), Optional.of(pidFile)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path log(Path data) {
        return data.resolve("dynamodb.log");
    }

    /** Ends this database, unless it is closed before, when this process ends. */
    public void endWithThisProcess() {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "end DynamoDB Local"));
        } catch (IllegalStateException endsAlready) {
            process.destroy();
        }
    }

    private static DynamoDbLocal launch(
            Path jars, TableAddress address, List<String> storage, Path log, Optional<PidFile> pidFile)
            throws IOException {
        ProcessHandle process =
                new DatabaseCommand(jars, address, storage).start(log).toHandle();
        DynamoDbLocal database = new DynamoDbLocal(process, address, log, pidFile);
        if (pidFile.isPresent()) {
            try {
                pidFile.get().write(process, address);
            } catch (IOException | RuntimeException e) {
                database.close();
                throw e;
            }
        }
        return database;
    }

    /** Waits until this database answers.
     *
     * @throws IllegalStateException if it does not start; then it is closed
     */
    public DynamoDbLocal ready() {
        try {
            new Readiness(endpoint(), process, log).await();
            return this;
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public URI endpoint() {
        return address.endpoint();
    }

    /** Returns a client of this database, to be closed by the caller. */
    public DynamoDbClient client() {
        return client(endpoint());
    }

    /** Returns a client of the database at this address, to be closed by the caller. */
    public static DynamoDbClient client(URI endpoint) {
        return builder(endpoint).build();
    }

    /** Returns a builder of clients of the database at this address. */
    static DynamoDbClientBuilder builder(URI endpoint) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClientBuilder(UrlConnectionHttpClient.builder());
    }

    @Override
    public void close() {
        PidFile.end(process);
        pidFile.ifPresent(file -> {
            try {
                Files.deleteIfExists(file.file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
