package io.confirmshipping.packaging;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The packaged functions, unzipped as Lambda does. */
public record UnzippedArtifact(Path folder) {

    private static final Path ZIP = Path.of("target", "function.zip");

    /** @param folder an empty one */
    public static UnzippedArtifact in(Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    Path file = folder.resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    try (InputStream content = zip.getInputStream(entry)) {
                        Files.copy(content, file);
                    }
                }
            }
        }
        return new UnzippedArtifact(folder);
    }

    /** Lambda's own client of the runtime API, then what is in the artifact. */
    String classpath() {
        return Stream.of(
                        jar(AWSLambda.class),
                        jar(PojoSerializer.class),
                        folder.toString(),
                        folder.resolve("lib").resolve("*").toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString();
    }
}
