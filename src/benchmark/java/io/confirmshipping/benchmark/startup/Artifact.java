package io.confirmshipping.benchmark.startup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unzips function.zip. The classes go into a jar: no archive of classes takes them from a folder. */
final class Artifact {

    private static final Path ZIP = Path.of("target", "function.zip");

    private Artifact() {}

    static Path unzip(Path folder) throws IOException {
        if (!Files.exists(ZIP)) {
            throw new IllegalStateException("There is no " + ZIP + ". Build it first: ./mvnw package -DskipTests");
        }
        Files.createDirectories(folder.resolve("lib"));
        try (ZipFile zip = new ZipFile(ZIP.toFile());
                JarOutputStream classes = new JarOutputStream(Files.newOutputStream(folder.resolve("function.jar")))) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                try (InputStream content = zip.getInputStream(entry)) {
                    if (entry.getName().startsWith("lib/") && !entry.isDirectory()) {
                        Files.copy(content, folder.resolve(entry.getName()));
                    } else if (!entry.isDirectory()) {
                        classes.putNextEntry(new ZipEntry(entry.getName()));
                        content.transferTo(classes);
                    }
                }
            }
        }
        return folder;
    }
}
