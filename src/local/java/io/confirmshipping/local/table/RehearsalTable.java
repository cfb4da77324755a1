package io.confirmshipping.local.table;

import io.confirmshipping.local.template.TableDefinition;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;

/** A table beside the real one for what is written only to rehearse: it has no stream, and is there during a rehearsal only. */
public final class RehearsalTable implements AutoCloseable {

    private final DynamoDbClient database;
    private final String name;

    private RehearsalTable(DynamoDbClient database, String name) {
        this.database = database;
        this.name = name;
    }

    /**
     * Creates a table like the real one. One that a killed server has left is deleted before.
     *
     * @param real the name of the real table
     */
    public static RehearsalTable create(DynamoDbClient database, TableDefinition definition, String real) {
        RehearsalTable table = new RehearsalTable(database, OtherTable.name(real));
        table.deleteIfPresent();
        CreateTableRequest.Builder request = definition.request().toBuilder().tableName(table.name);
        database.createTable(
                request.streamSpecification((StreamSpecification) null).build());
        return table;
    }

    /** Runs a rehearsal, whose thread reads and writes this table instead of the real one. */
    public void with(Runnable rehearsal) {
        OtherTable.instead(rehearsal);
    }

    @Override
    public void close() {
        deleteIfPresent();
    }

    private void deleteIfPresent() {
        try {
            database.deleteTable(request -> request.tableName(name));
        } catch (ResourceNotFoundException absent) {
            // as wished
        }
    }
}
