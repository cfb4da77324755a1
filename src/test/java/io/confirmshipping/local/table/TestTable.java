package io.confirmshipping.local.table;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Gives every {@code @QuarkusTest} an empty table in the {@link TestDatabase}, and an empty data folder. */
@QuarkusTestResource(TestTable.class)
public class TestTable implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            Path data = Files.createTempDirectory("confirm-shipping");
            return Map.of(
                    "quarkus.dynamodb.endpoint-override",
                    TestDatabase.endpoint().toString(),
                    "workflow-table",
                    TestDatabase.newTable(),
                    "confirm-shipping.local.data",
                    data.toString(),
                    "confirm-shipping.local.dynamodb.enabled",
                    "false",
                    "confirm-shipping.local.queues.port",
                    "0",
                    "confirm-shipping.local.stream.enabled",
                    "false");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // the database serves other tests, and ends with the JVM
    }
}
