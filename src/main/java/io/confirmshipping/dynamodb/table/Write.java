package io.confirmshipping.dynamodb.table;

import io.confirmshipping.dynamodb.item.Key;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One item to be written. */
public sealed interface Write {

    /** An item as a whole. */
    record Put(Map<String, AttributeValue> item, Optional<Condition> condition) implements Write {}

    /** The attributes in which an item differs from what was read. */
    record Update(Key key, Difference difference, Condition condition) implements Write {

        Map<String, String> names() {
            Map<String, String> names = difference.names();
            names.putAll(condition.names());
            return names;
        }

        Map<String, AttributeValue> values() {
            Map<String, AttributeValue> values = new HashMap<>(difference.values());
            values.putAll(condition.values());
            return values;
        }
    }

    record Delete(Key key) implements Write {}

    /** An item that stays as it is, and must be as it was read for the others to be written. */
    record Check(Key key, Condition condition) implements Write {}

    static Write put(Map<String, AttributeValue> item) {
        return new Put(item, Optional.empty());
    }

    static Write put(Map<String, AttributeValue> item, Condition condition) {
        return new Put(item, Optional.of(condition));
    }

    static Write update(Map<String, AttributeValue> before, Map<String, AttributeValue> after, Condition condition) {
        return new Update(Key.of(before), Difference.between(before, after), condition);
    }

    static Write check(Key key, Condition condition) {
        return new Check(key, condition);
    }

    static Write delete(Key key) {
        return new Delete(key);
    }
}
