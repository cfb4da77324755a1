package io.confirmshipping.function.adapter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A route of an HTTP API. */
public interface Route {

    Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /** Returns the HTTP method, in upper case. */
    String method();

    /** Returns the path as the template writes it, for example {@code /workflows/{workflowId}}. */
    String path();

    /** Returns the name that API Gateway gives the route, for example {@code GET /workflows/{workflowId}}. */
    default String key() {
        return method() + " " + path();
    }

    /** Returns whether a request's path is one of this route. */
    default boolean hasPath(String requested) {
        return values(requested).isPresent();
    }

    /** Returns the values of the names in a request's path; empty if it is not a path of this route. */
    default Optional<Map<String, String>> values(String requested) {
        String pattern = "\\Q" + NAME.matcher(path()).replaceAll("\\\\E([^/]+)\\\\Q") + "\\E";
        Matcher values = Pattern.compile(pattern).matcher(requested);
        if (!values.matches()) {
            return Optional.empty();
        }
        Map<String, String> byName = new HashMap<>();
        List<String> names = names();
        IntStream.range(0, names.size()).forEach(i -> byName.put(names.get(i), values.group(i + 1)));
        return Optional.of(byName);
    }

    /** Returns the names in the path, for example {@code workflowId}. */
    default List<String> names() {
        return NAME.matcher(path()).results().map(found -> found.group(1)).toList();
    }
}
