package io.confirmshipping.local.template;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;

/** The table of the template.
 *
 * @param request creates it, except for its name
 * @param timeToLiveAttribute the attribute that says when an item may be forgotten
 */
public record TableDefinition(CreateTableRequest request, Optional<String> timeToLiveAttribute) {

    static TableDefinition read(TemplateSection properties) {
        properties.only(
                "AttributeDefinitions",
                "BillingMode",
                "DeletionProtectionEnabled",
                "GlobalSecondaryIndexes",
                "KeySchema",
                "PointInTimeRecoverySpecification",
                "SSESpecification",
                "StreamSpecification",
                "TimeToLiveSpecification");
        List<GlobalSecondaryIndex> indexes = properties.list("GlobalSecondaryIndexes").stream()
                .map(TableDefinition::index)
                .toList();
        CreateTableRequest request = CreateTableRequest.builder()
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(properties.list("AttributeDefinitions").stream()
                        .map(TableDefinition::attribute)
                        .toList())
                .keySchema(keys(properties))
                .globalSecondaryIndexes(indexes.isEmpty() ? null : indexes)
                .streamSpecification(properties
                        .find("StreamSpecification")
                        .map(TableDefinition::stream)
                        .orElse(null))
                .build();
        return new TableDefinition(
                request, properties.find("TimeToLiveSpecification").map(TableDefinition::timeToLive));
    }

    private static AttributeDefinition attribute(TemplateSection attribute) {
        attribute.only("AttributeName", "AttributeType");
        return AttributeDefinition.builder()
                .attributeName(attribute.text("AttributeName"))
                .attributeType(attribute.text("AttributeType"))
                .build();
    }

    private static List<KeySchemaElement> keys(TemplateSection owner) {
        return owner.list("KeySchema").stream()
                .map(key -> key.only("AttributeName", "KeyType"))
                .map(key -> KeySchemaElement.builder()
                        .attributeName(key.text("AttributeName"))
                        .keyType(key.text("KeyType"))
                        .build())
                .toList();
    }

    private static GlobalSecondaryIndex index(TemplateSection index) {
        index.only("IndexName", "KeySchema", "Projection");
        TemplateSection projection = index.get("Projection").only("NonKeyAttributes", "ProjectionType");
        List<String> nonKeyAttributes = projection.list("NonKeyAttributes").stream()
                .map(TemplateSection::text)
                .toList();
        return GlobalSecondaryIndex.builder()
                .indexName(index.text("IndexName"))
                .keySchema(keys(index))
                .projection(Projection.builder()
                        .projectionType(projection.text("ProjectionType"))
                        .nonKeyAttributes(nonKeyAttributes.isEmpty() ? null : nonKeyAttributes)
                        .build())
                .build();
    }

    private static StreamSpecification stream(TemplateSection specification) {
        return StreamSpecification.builder()
                .streamEnabled(true)
                .streamViewType(specification.only("StreamViewType").text("StreamViewType"))
                .build();
    }

    private static String timeToLive(TemplateSection specification) {
        return specification.only("AttributeName", "Enabled").text("AttributeName");
    }
}
