package io.confirmshipping.local.table;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives every {@code @QuarkusTest} an empty table in the {@link TestDatabase}. */
@QuarkusTestResource(TestTable.class)
public class TestTable implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.dynamodb.endpoint-override", TestDatabase.endpoint().toString(),
                "workflow-table", TestDatabase.newTable());
    }

    @Override
    public void stop() {
        // the database serves other tests, and ends with the JVM
    }
}
