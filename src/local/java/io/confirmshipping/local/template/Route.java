package io.confirmshipping.local.template;

/** A route of the HTTP API.
 *
 * @param method an HTTP method, or {@code ANY}
 * @param path as the template writes it, with {@code {parameters}}; empty for the route of all that no other takes
 */
public record Route(String method, String path, LambdaFunction function) {

    static Route read(Section properties, LambdaFunction function) {
        properties.only("ApiId", "Method", "Path");
        String path = properties.find("Path").map(Section::text).orElse("");
        if (path.contains("+}")) {
            throw properties.get("Path").error("the local mode does not understand greedy path parameters");
        }
        String method = properties.find("Method").map(Section::text).orElse("ANY");
        return new Route(method.toUpperCase(), path, function);
    }

    /** Whether this route takes what no other takes. */
    public boolean isDefault() {
        return path.isEmpty();
    }

    /** The name API Gateway gives the route, like {@code GET /workflows} or {@code $default}. */
    public String key() {
        return isDefault() ? "$default" : method + " " + path;
    }
}
