package io.confirmshipping.dynamodb.item;

import io.confirmshipping.domain.explanation.Explanation;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes attributes one after the other, and leaves out empty ones. */
public final class AttributeWriter {

    private final Map<String, AttributeValue> attributes = new LinkedHashMap<>();

    /** Begins an item. */
    public static AttributeWriter item(Key key) {
        return new AttributeWriter().text("pk", key.pk()).text("sk", key.sk());
    }

    public AttributeWriter text(String name, String value) {
        return put(name, AttributeValue.fromS(value));
    }

    public AttributeWriter text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
        return this;
    }

    public AttributeWriter number(String name, long value) {
        return put(name, AttributeValue.fromN(Long.toString(value)));
    }

    public AttributeWriter instant(String name, Instant value) {
        return text(name, Timestamp.format(value));
    }

    public AttributeWriter explanation(String name, Explanation value) {
        return put(name, ExplanationValue.write(value));
    }

    public AttributeWriter explanation(String name, Optional<Explanation> value) {
        value.ifPresent(present -> explanation(name, present));
        return this;
    }

    public AttributeWriter bytes(String name, byte[] value) {
        return put(name, AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(value)));
    }

    public AttributeWriter map(String name, AttributeWriter value) {
        return put(name, AttributeValue.fromM(value.attributes()));
    }

    public AttributeWriter map(String name, Optional<AttributeWriter> value) {
        value.ifPresent(present -> map(name, present));
        return this;
    }

    public <T> AttributeWriter maps(String name, List<T> values, Function<T, AttributeWriter> write) {
        return list(
                name, values, value -> AttributeValue.fromM(write.apply(value).attributes()));
    }

    /** Writes nothing if the list is empty. */
    public <T> AttributeWriter optionalMaps(String name, List<T> values, Function<T, AttributeWriter> write) {
        return values.isEmpty() ? this : maps(name, values, write);
    }

    public <T> AttributeWriter texts(String name, List<T> values, Function<T, String> write) {
        return list(name, values, value -> AttributeValue.fromS(write.apply(value)));
    }

    public Map<String, AttributeValue> attributes() {
        return attributes;
    }

    private <T> AttributeWriter list(String name, List<T> values, Function<T, AttributeValue> write) {
        return put(name, AttributeValue.fromL(values.stream().map(write).toList()));
    }

    private AttributeWriter put(String name, AttributeValue value) {
        attributes.put(name, value);
        return this;
    }
}
