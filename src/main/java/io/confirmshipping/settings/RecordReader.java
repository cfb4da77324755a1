package io.confirmshipping.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a table of a settings file into a record. Its keys are the record's components; all but {@code Optional} ones are
 * required. A list has at least one element; a map has all constants of the enum that is its key. A record may check its
 * values in its constructor.
 *
 * <p>Jackson could read records itself. But its data binding makes the start on the JVM measurably slower, as every
 * function reads these files, and its errors would still need translation to places in the file.
 */
final class RecordReader {

    private RecordReader() {}

    /** @throws WrongSetting naming the place of an unknown key, a missing key or a wrong value */
    static <T> T read(JsonNode table, Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        checkKeys(table, Arrays.stream(components).map(RecordComponent::getName).toList());
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = part(table, components[i].getName(), components[i].getGenericType());
        }
        return create(type, types, values);
    }

    private static void checkKeys(JsonNode table, List<String> known) {
        if (!table.isObject()) {
            throw new WrongSetting("", "must be a table of keys and values");
        }
        for (Iterator<String> keys = table.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!known.contains(key)) {
                throw new WrongSetting(key, "is unknown. Known here: " + String.join(", ", known));
            }
        }
    }

    private static Object part(JsonNode table, String key, Type type) {
        try {
            return value(table.path(key), type);
        } catch (WrongSetting wrong) {
            throw wrong.within(key);
        }
    }

    private static Object value(JsonNode value, Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(value, (Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        checkPresent(value);
        Class<?> single = (Class<?>) type;
        return single.isRecord() ? read(value, single) : Scalars.read(value, single);
    }

    private static Object generic(JsonNode value, Class<?> type, Type... arguments) {
        if (type == Optional.class) {
            return isMissing(value) ? Optional.empty() : Optional.of(value(value, arguments[0]));
        }
        checkPresent(value);
        return type == Map.class ? map(value, (Class<?>) arguments[0], arguments[1]) : list(value, arguments[0]);
    }

    private static boolean isMissing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static void checkPresent(JsonNode value) {
        if (isMissing(value)) {
            throw new WrongSetting("", "is missing");
        }
    }

    private static Map<Object, Object> map(JsonNode table, Class<?> keys, Type type) {
        Object[] constants = keys.getEnumConstants();
        checkKeys(
                table,
                Arrays.stream(constants).map(key -> ((Enum<?>) key).name()).toList());
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Object key : constants) {
            map.put(key, part(table, ((Enum<?>) key).name(), type));
        }
        return Collections.unmodifiableMap(map);
    }

    private static List<Object> list(JsonNode values, Type type) {
        if (!values.isArray() || values.isEmpty()) {
            throw new WrongSetting("", "must be a list of one element or more");
        }
        List<Object> list = new ArrayList<>(values.size());
        for (JsonNode value : values) {
            try {
                list.add(value(value, type));
            } catch (WrongSetting wrong) {
                throw wrong.within("[%d]".formatted(list.size()));
            }
        }
        return List.copyOf(list);
    }

    private static <T> T create(Class<T> type, Class<?>[] types, Object... values) {
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof WrongSetting wrong
                    ? wrong
                    : new IllegalStateException("Cannot create " + type, refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Cannot create " + type, impossible);
        }
    }
}
