package io.confirmshipping.local.table;

import io.confirmshipping.local.template.TableDefinition;
import java.util.Comparator;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveSpecification;

/** Creates the table of the template in a database. */
public record TableCreator(DynamoDbClient database, TableDefinition definition) {

    /** Creates the table unless it is there already.
     *
     * @throws IllegalStateException if a table of that name is there, but is not the template's
     */
    public void createIfAbsent(String tableName) {
        try {
            mustMatch(database.describeTable(request -> request.tableName(tableName))
                    .table());
        } catch (ResourceNotFoundException absent) {
            create(tableName);
        }
    }

    /** Creates the table. */
    public void create(String tableName) {
        CreateTableRequest request =
                definition.request().toBuilder().tableName(tableName).build();
        database.createTable(request);
        definition.timeToLiveAttribute().ifPresent(attribute -> enableTimeToLive(tableName, attribute));
    }

    private void enableTimeToLive(String tableName, String attribute) {
        TimeToLiveSpecification specification = TimeToLiveSpecification.builder()
                .attributeName(attribute)
                .enabled(true)
                .build();
        database.updateTimeToLive(request -> request.tableName(tableName).timeToLiveSpecification(specification));
    }

    private void mustMatch(TableDescription present) {
        CreateTableRequest wanted = definition.request();
        boolean matches = present.keySchema().equals(wanted.keySchema())
                && sorted(present.attributeDefinitions()).equals(sorted(wanted.attributeDefinitions()))
                && present.globalSecondaryIndexes().stream()
                        .map(TableCreator::index)
                        .sorted(Comparator.comparing(GlobalSecondaryIndex::indexName))
                        .toList()
                        .equals(wanted.globalSecondaryIndexes().stream()
                                .sorted(Comparator.comparing(GlobalSecondaryIndex::indexName))
                                .toList());
        if (!matches) {
            throw new IllegalStateException("The table " + present.tableName() + " was made from another template.yaml."
                    + " Stop the server and delete its data folder (.confirm-shipping) to start with an empty table.");
        }
    }

    private static List<AttributeDefinition> sorted(List<AttributeDefinition> attributes) {
        return attributes.stream()
                .sorted(Comparator.comparing(AttributeDefinition::attributeName))
                .toList();
    }

    private static GlobalSecondaryIndex index(GlobalSecondaryIndexDescription present) {
        return GlobalSecondaryIndex.builder()
                .indexName(present.indexName())
                .keySchema(present.keySchema())
                .projection(present.projection())
                .build();
    }
}
