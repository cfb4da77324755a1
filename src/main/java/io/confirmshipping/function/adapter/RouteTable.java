package io.confirmshipping.function.adapter;

import java.util.List;
import java.util.Map;

/** All routes of an HTTP API, whichever function answers them. */
record RouteTable(List<? extends Route> routes) {

    /**
     * The route of a request.
     *
     * @param key of the route; the request's method and path if no route takes it
     * @param names in the path, with their values
     */
    record Match(String key, Map<String, String> names) {}

    /** Returns the route that takes a request. */
    Match match(String method, String path) {
        return routes.stream()
                .filter(route -> route.method().equals(method))
                .flatMap(route -> route.values(path).map(names -> new Match(route.key(), names)).stream())
                .findFirst()
                .orElseGet(() -> new Match(method + " " + path, Map.of()));
    }

    /** Returns the refusal of a request that no route takes: another method of a known path, or an unknown path. */
    RequestRejected refusal(String method, String path) {
        List<String> allowed = routes.stream()
                .filter(route -> route.hasPath(path))
                .map(Route::method)
                .distinct()
                .sorted()
                .toList();
        return allowed.isEmpty() || allowed.contains(method)
                ? RequestRejected.noSuchRoute(method + " " + path)
                : RequestRejected.methodNotAllowed(method, path, allowed);
    }
}
