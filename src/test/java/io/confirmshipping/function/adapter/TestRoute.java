package io.confirmshipping.function.adapter;

/** A route that no template has. */
record TestRoute(String method, String path) implements Route {

    /** @param key for example {@code GET /workflows} */
    static TestRoute of(String key) {
        String[] methodAndPath = key.split(" ");
        return new TestRoute(methodAndPath[0], methodAndPath[1]);
    }
}
