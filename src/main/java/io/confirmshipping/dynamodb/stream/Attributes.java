package io.confirmshipping.dynamodb.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attributes in the form of a stream's record: {@code {"version": {"N": "3"}}}. Throws for types that we do not write. */
final class Attributes {

    private Attributes() {}

    static Map<String, AttributeValue> map(JsonNode attributes) {
        Map<String, AttributeValue> map = new HashMap<>();
        attributes.properties().forEach(attribute -> map.put(attribute.getKey(), value(attribute.getValue())));
        return map;
    }

    private static AttributeValue value(JsonNode typed) {
        Map.Entry<String, JsonNode> value = typed.properties().iterator().next();
        JsonNode content = value.getValue();
        return switch (value.getKey()) {
            case "S" -> AttributeValue.fromS(content.textValue());
            case "N" -> AttributeValue.fromN(content.textValue());
            case "B" ->
                AttributeValue.fromB(
                        SdkBytes.fromByteArrayUnsafe(Base64.getDecoder().decode(content.textValue())));
            case "M" -> AttributeValue.fromM(map(content));
            case "L" ->
                AttributeValue.fromL(
                        content.valueStream().map(Attributes::value).toList());
            default -> throw new IllegalArgumentException("No attribute of ours is of the kind " + value.getKey());
        };
    }
}
