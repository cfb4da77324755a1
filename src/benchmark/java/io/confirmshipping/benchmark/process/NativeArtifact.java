package io.confirmshipping.benchmark.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipFile;

/** A native executable, which asks Lambda for events itself. */
record NativeArtifact(Path folder) implements Artifact {

    /** The file that Lambda starts. */
    private static final String EXECUTABLE = "bootstrap";

    static boolean isIn(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.getEntry(EXECUTABLE) != null;
        }
    }

    static NativeArtifact unzip(Path zip, Path folder) throws IOException {
        Path executable = Files.createDirectories(folder).resolve(EXECUTABLE);
        try (ZipFile file = new ZipFile(zip.toFile());
                InputStream content = file.getInputStream(file.getEntry(EXECUTABLE))) {
            Files.copy(content, executable);
        }
        Files.setPosixFilePermissions(executable, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new NativeArtifact(folder);
    }

    @Override
    public List<String> command(List<String> options) {
        return List.of(folder.resolve(EXECUTABLE).toString());
    }

    @Override
    public boolean takesOptions() {
        return false;
    }

    @Override
    public String runtime() {
        return "native executable";
    }
}
