package io.confirmshipping.benchmark.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Classes and libraries, which Lambda's runtime for Java starts: its own client of the runtime API, the artifact, one handler.
 *
 * @param java the program
 */
record JvmArtifact(Path folder, Path java) implements Artifact {

    private static final String MAIN = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    private static final String CLASSES = "function.jar";

    /** The options that Lambda gives a function with 1024 MB of memory. */
    private static final List<String> OPTIONS = List.of(
            "-Xmx896m",
            "-XX:+UseSerialGC",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED");

    /** Puts the classes into a jar: no archive of classes takes them from a folder. */
    static JvmArtifact unzip(Path zip, Path folder, Path java) throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        try (ZipFile file = new ZipFile(zip.toFile());
                JarOutputStream classes = new JarOutputStream(Files.newOutputStream(folder.resolve(CLASSES)))) {
            for (Enumeration<? extends ZipEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                try (InputStream content = file.getInputStream(entry)) {
                    if (entry.getName().startsWith("lib/") && !entry.isDirectory()) {
                        Files.copy(content, folder.resolve(entry.getName()));
                    } else if (!entry.isDirectory()) {
                        classes.putNextEntry(new ZipEntry(entry.getName()));
                        content.transferTo(classes);
                    }
                }
            }
        }
        return new JvmArtifact(folder, java);
    }

    @Override
    public List<String> command(List<String> options) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-classpath", classpath(), MAIN, FunctionProcess.HANDLER));
        return command;
    }

    @Override
    public boolean takesOptions() {
        return true;
    }

    @Override
    public String runtime() {
        return "JDK " + Java25.version(java);
    }

    /** Returns the files in a fixed order: an archive of classes is used only with the class path that it was made with. */
    private String classpath() {
        File[] libraries = folder.resolve("lib").toFile().listFiles();
        return Stream.concat(
                        Stream.of(
                                runtimeInterfaceClient(),
                                folder.resolve(CLASSES).toString()),
                        Stream.of(libraries).map(File::getPath).sorted())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String runtimeInterfaceClient() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        entry.contains("runtime-interface-client") || entry.contains("lambda-java-serialization"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
