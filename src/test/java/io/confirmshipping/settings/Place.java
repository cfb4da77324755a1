package io.confirmshipping.settings;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A value or a table in a settings file.
 *
 * @param name as the reader of the file is told it, for example {@code file.centers.list[3].code}
 */
record Place(String name, JsonPointer pointer, JsonNode node) {

    /** Everything in a file. */
    static List<Place> of(JsonNode file) {
        List<Place> places = new ArrayList<>();
        collect("file", JsonPointer.empty(), file, places);
        return places;
    }

    private static void collect(String name, JsonPointer pointer, JsonNode node, List<Place> places) {
        node.fieldNames()
                .forEachRemaining(key -> add(name + "." + key, pointer.appendProperty(key), node.get(key), places));
        for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
            add("%s[%d]".formatted(name, i), pointer.appendIndex(i), node.get(i), places);
        }
    }

    private static void add(String name, JsonPointer pointer, JsonNode node, List<Place> places) {
        places.add(new Place(name, pointer, node));
        collect(name, pointer, node, places);
    }

    /** Its last part. */
    String key() {
        return pointer.last().getMatchingProperty();
    }

    JsonNode parent(JsonNode file) {
        return file.at(pointer.head());
    }

    /** What the nearest table around it names as the source of its numbers; empty if none does. */
    String source(JsonNode file) {
        for (JsonPointer around = pointer.head(); around != null; around = around.head()) {
            if (file.at(around).hasNonNull("source")) {
                return file.at(around).get("source").asText();
            }
        }
        return "";
    }

    /** A copy of the file with something else in this place. */
    JsonNode replaced(JsonNode file, JsonNode other) {
        JsonNode copy = file.deepCopy();
        if (parent(copy) instanceof ObjectNode object) {
            object.set(key(), other);
        } else {
            ((ArrayNode) parent(copy)).set(pointer.last().getMatchingIndex(), other);
        }
        return copy;
    }

    /** A copy of the file without this place. */
    JsonNode removed(JsonNode file) {
        JsonNode copy = file.deepCopy();
        ((ObjectNode) parent(copy)).remove(key());
        return copy;
    }
}
