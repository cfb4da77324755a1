package io.confirmshipping.function.adapter;

import java.util.List;
import java.util.regex.Pattern;

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
        String pattern = "\\Q" + NAME.matcher(path()).replaceAll("\\\\E[^/]+\\\\Q") + "\\E";
        return Pattern.matches(pattern, requested);
    }

    /** Returns the names in the path, for example {@code workflowId}. */
    default List<String> names() {
        return NAME.matcher(path()).results().map(found -> found.group(1)).toList();
    }
}
