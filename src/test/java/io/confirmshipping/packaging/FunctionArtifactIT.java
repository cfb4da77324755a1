package io.confirmshipping.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionArtifactIT {

    private static final Path ARTIFACT = Path.of("target", "function.zip");
    private static final long LIMIT = 20_000_000;

    private static List<String> entries() throws IOException {
        try (ZipFile artifact = new ZipFile(ARTIFACT.toFile())) {
            return artifact.stream().map(ZipEntry::getName).toList();
        }
    }

    @Test
    void it_stays_under_20_megabytes() throws IOException {
        assertThat(Files.size(ARTIFACT)).isLessThan(LIMIT);
    }

    @Test
    void it_holds_the_functions() throws IOException {
        assertThat(entries())
                .as("the native executable, or the classes for the JVM")
                .anyMatch(name -> name.equals("bootstrap") || name.startsWith("io/confirmshipping/function/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io/confirmshipping/local",
                "template.yaml",
                "microprofile-config.properties",
                "elasticmq",
                "scala",
                "pekko",
                "vertx-http",
                "scheduler",
                "DynamoDBLocal",
                "console/app.js",
                "preact",
                "sqs"
            })
    void it_holds_nothing_that_only_the_local_mode_needs(String local) throws IOException {
        assertThat(entries()).noneMatch(name -> name.contains(local));
    }

    @Test
    void it_reads_no_yaml_when_it_starts() throws IOException {
        assertThat(entries()).noneMatch(name -> name.contains("config-yaml") || name.contains("config-source-yaml"));
    }
}
