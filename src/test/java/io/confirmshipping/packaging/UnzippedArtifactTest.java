package io.confirmshipping.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnzippedArtifactTest {

    @TempDir
    Path folder;

    @Test
    void a_native_executable_is_started_as_it_is() throws IOException {
        Path executable = Files.createFile(folder.resolve("bootstrap"));

        assertThat(new UnzippedArtifact(folder).command()).containsExactly(executable.toString());
    }

    @Test
    void classes_are_started_by_a_JVM() {
        assertThat(new UnzippedArtifact(folder).command()).first().asString().endsWith("java");
    }
}
