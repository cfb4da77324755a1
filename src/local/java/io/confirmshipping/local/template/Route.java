package io.confirmshipping.local.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A route of the HTTP API.
 *
 * @param method an HTTP method, or {@code ANY}
 * @param path as the template writes it, with {@code {parameters}}; empty for the route of all that no other takes. A last
 *     parameter like {@code {proxy+}} takes all that is left of a path
 * @param tokenHeader the header that names the seller, in lower case; empty if no token is needed
 */
public record Route(String method, String path, LambdaFunction function, Optional<String> tokenHeader) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern GREEDY = Pattern.compile("\\{(\\w+)\\+}$");

    /** Creates a route of sellers that the header Authorization names. */
    public Route(String method, String path, LambdaFunction function) {
        this(method, path, function, Optional.of(Authorizers.AUTHORIZATION));
    }

    static Route read(TemplateSection properties, LambdaFunction function, Authorizers authorizers) {
        properties.only("ApiId", "Auth", "Method", "Path");
        String path = properties.find("Path").map(TemplateSection::text).orElse("");
        if (GREEDY.matcher(path).replaceFirst("").contains("+}")) {
            throw properties.get("Path").error("only the last parameter of a path can be greedy");
        }
        String method = properties.find("Method").map(TemplateSection::text).orElse("ANY");
        return new Route(method.toUpperCase(Locale.ROOT), path, function, authorizers.header(properties.find("Auth")));
    }

    /** Returns the names of the path's parameters. */
    public List<String> parameters() {
        return Stream.of(PARAMETER, GREEDY)
                .flatMap(parameter -> parameter.matcher(path).results())
                .map(match -> match.group(1))
                .toList();
    }

    /** Returns whether it takes every path below its own. */
    public boolean isGreedy() {
        return GREEDY.matcher(path).find();
    }

    /** Returns the path as a regular expression, with a named group for every parameter. */
    public String pattern() {
        String withoutGreedy = PARAMETER.matcher(path).replaceAll("(?<$1>[^/]+)");
        return GREEDY.matcher(withoutGreedy).replaceFirst("(?<$1>.+)");
    }

    /** Returns whether it takes every method that no other route of its path takes. */
    public boolean takesAnyMethod() {
        return method.equals("ANY");
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
