package io.confirmshipping.dynamodb.item;

import io.confirmshipping.domain.explanation.Explanation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads what {@link AttributeWriter} wrote. */
public final class AttributeReader {

    private final Map<String, AttributeValue> attributes;

    private AttributeReader(Map<String, AttributeValue> attributes) {
        this.attributes = attributes;
    }

    /** @throws UnreadableItem if an attribute is missing or of another form */
    public static <T> T read(Map<String, AttributeValue> item, Function<AttributeReader, T> read) {
        try {
            return read.apply(new AttributeReader(item));
        } catch (RuntimeException broken) {
            throw new UnreadableItem(Key.of(item), broken);
        }
    }

    public boolean has(String name) {
        return attributes.containsKey(name);
    }

    public String text(String name) {
        return present(name, AttributeValue::s);
    }

    public <T> T value(String name, Function<String, T> parse) {
        return parse.apply(text(name));
    }

    public <T> Optional<T> optionalValue(String name, Function<String, T> parse) {
        return attributes.containsKey(name) ? Optional.of(value(name, parse)) : Optional.empty();
    }

    public Instant instant(String name) {
        return value(name, Timestamp::parse);
    }

    public long number(String name) {
        return Long.parseLong(present(name, AttributeValue::n));
    }

    public int integer(String name) {
        return Integer.parseInt(present(name, AttributeValue::n));
    }

    public Explanation explanation(String name) {
        return present(name, value -> value.hasL() ? ExplanationValue.read(value) : null);
    }

    public Optional<Explanation> optionalExplanation(String name) {
        return attributes.containsKey(name) ? Optional.of(explanation(name)) : Optional.empty();
    }

    public byte[] bytes(String name) {
        return present(name, AttributeValue::b).asByteArrayUnsafe();
    }

    public <T> T map(String name, Function<AttributeReader, T> read) {
        return read.apply(new AttributeReader(map(name)));
    }

    public <T> Optional<T> optionalMap(String name, Function<AttributeReader, T> read) {
        return attributes.containsKey(name) ? Optional.of(map(name, read)) : Optional.empty();
    }

    public <T> List<T> maps(String name, Function<AttributeReader, T> read) {
        return list(name).stream()
                .map(element -> read.apply(new AttributeReader(element.m())))
                .toList();
    }

    /** Returns an empty list if there is no such attribute. */
    public <T> List<T> optionalMaps(String name, Function<AttributeReader, T> read) {
        return attributes.containsKey(name) ? maps(name, read) : List.of();
    }

    public <T> List<T> texts(String name, Function<String, T> parse) {
        return list(name).stream()
                .map(element -> parse.apply(Objects.requireNonNull(element.s())))
                .toList();
    }

    private Map<String, AttributeValue> map(String name) {
        return present(name, value -> value.hasM() ? value.m() : null);
    }

    private List<AttributeValue> list(String name) {
        return present(name, value -> value.hasL() ? value.l() : null);
    }

    private <T> T present(String name, Function<AttributeValue, T> form) {
        return Optional.ofNullable(attributes.get(name))
                .map(form)
                .orElseThrow(() -> new IllegalArgumentException("No attribute " + name + " of the expected form"));
    }
}
