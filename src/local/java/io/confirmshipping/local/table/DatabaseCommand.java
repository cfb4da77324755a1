package io.confirmshipping.local.table;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command that starts DynamoDB Local. To be ready sooner, it takes the quick compiler, and does not check classes that compilers have
 * written.
 *
 * @param jars the folder with DynamoDB Local and its libraries
 * @param storage the options that say where its data is
 */
record DatabaseCommand(Path jars, TableAddress address, List<String> storage) {

    /** The option before the port. */
    static final String PORT = "-port";

    /** The option before the folder of the data. */
    static final String FOLDER = "-dbPath";

    /** Errors only: to set Log4j up takes a fifth of the start. */
    private static final String SIMPLE_LOG =
            "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory";

    private static final String JARS_SETTING = "confirm-shipping.local.dynamodb.jars";

    /** Starts the process, which writes to the log.
     *
     * @throws IllegalStateException if the folder does not hold DynamoDB Local
     */
    Process start(Path log) throws IOException {
        mustHoldDynamoDbLocal(jars);
        return new ProcessBuilder(words())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private List<String> words() throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                SIMPLE_LOG,
                "-cp",
                launcher() + File.pathSeparator + jars.toAbsolutePath() + File.separator + "*",
                "-D" + DatabaseServer.HOST + "=" + address.host(),
                DatabaseServer.class.getName(),
                "-sharedDb",
                "-disableTelemetry",
                PORT,
                String.valueOf(address.port().number())));
        words.addAll(storage);
        return words;
    }

    /** Returns a folder with our one class that the process needs; the jar of that class depends on how the server was started. */
    private static Path launcher() throws IOException {
        Path folder = Files.createTempDirectory("dynamodb-local-launcher");
        String file = DatabaseServer.class.getName().replace('.', '/') + ".class";
        Path copy = folder.resolve(file);
        Files.createDirectories(copy.getParent());
        for (Path part = folder;
                !part.equals(copy);
                part = part.resolve(part.relativize(copy).getName(0))) {
            part.toFile().deleteOnExit();
        }
        copy.toFile().deleteOnExit();
        try (InputStream bytes = DatabaseServer.class.getClassLoader().getResourceAsStream(file)) {
            Files.copy(bytes, copy);
        }
        return folder;
    }

    private static void mustHoldDynamoDbLocal(Path jars) throws IOException {
        if (Files.isDirectory(jars)) {
            try (Stream<Path> files = Files.list(jars)) {
                if (files.anyMatch(file -> file.getFileName().toString().startsWith("DynamoDBLocal"))) {
                    return;
                }
            }
        }
        throw new IllegalStateException(
                "There is no DynamoDB Local in %s. Start in the project folder after a build, or"
                                .formatted(jars.toAbsolutePath())
                        + " say where target-local/dynamodb-local is: -D" + JARS_SETTING + "=FOLDER");
    }
}
