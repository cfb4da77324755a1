package io.confirmshipping.function.adapter;

import java.util.List;

/** All routes of an HTTP API, whichever function answers them. */
record RouteTable(List<? extends Route> routes) {

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
