package io.confirmshipping.dynamodb.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The difference between two items: the attributes to write to turn one into the other. */
record Difference(Map<String, AttributeValue> set, Set<String> removed) {

    static Difference between(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        Map<String, AttributeValue> set = new HashMap<>(after);
        set.entrySet().removeAll(before.entrySet());
        Set<String> removed = new TreeSet<>(before.keySet());
        removed.removeAll(after.keySet());
        return new Difference(set, removed);
    }

    String expression() {
        String sets = set.isEmpty() ? "" : "SET " + String.join(", ", assignments());
        String removes = removed.isEmpty() ? "" : " REMOVE #" + String.join(", #", removed);
        return sets + removes;
    }

    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        set.keySet().forEach(name -> names.put("#" + name, name));
        removed.forEach(name -> names.put("#" + name, name));
        return names;
    }

    Map<String, AttributeValue> values() {
        Map<String, AttributeValue> values = new HashMap<>();
        set.forEach((name, value) -> values.put(":" + name, value));
        return values;
    }

    private Set<String> assignments() {
        Set<String> assignments = new TreeSet<>();
        set.keySet().forEach(name -> assignments.add("#%s = :%s".formatted(name, name)));
        return assignments;
    }
}
