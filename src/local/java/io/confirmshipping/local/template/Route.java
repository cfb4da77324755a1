package io.confirmshipping.local.template;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A route of the HTTP API.
 *
 * @param method an HTTP method, or {@code ANY}
 * @param path as the template writes it, with {@code {parameters}}; empty for the route of all that no other takes
 */
public record Route(String method, String path, LambdaFunction function) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    static Route read(TemplateSection properties, LambdaFunction function) {
        properties.only("ApiId", "Method", "Path");
        String path = properties.find("Path").map(TemplateSection::text).orElse("");
        if (path.contains("+}")) {
            throw properties.get("Path").error("the local mode does not understand greedy path parameters");
        }
        String method = properties.find("Method").map(TemplateSection::text).orElse("ANY");
        return new Route(method.toUpperCase(Locale.ROOT), path, function);
    }

    /** Returns the names of the path's parameters. */
    public List<String> parameters() {
        return PARAMETER.matcher(path).results().map(match -> match.group(1)).toList();
    }

    /** Returns the path as a regular expression, with a named group for every parameter. */
    public String pattern() {
        return PARAMETER.matcher(path).replaceAll("(?<$1>[^/]+)");
    }

    /** Returns whether this route takes all requests that no other route takes. */
    public boolean isDefault() {
        return path.isEmpty();
    }

    /** Returns the name that API Gateway gives the route, like {@code GET /workflows} or {@code $default}. */
    public String key() {
        return isDefault() ? "$default" : method + " " + path;
    }
}
