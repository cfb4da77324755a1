package io.confirmshipping.function.adapter;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Thrown for a request that is rejected before it reaches a use case: for its form, not by a rule. */
public class RequestRejected extends RuntimeException {

    private final int status;
    private final String code;
    private final Map<String, String> headers;

    private RequestRejected(int status, String code, String detail) {
        this(status, code, detail, Map.of());
    }

    private RequestRejected(int status, String code, String detail, Map<String, String> headers) {
        super(detail);
        this.status = status;
        this.code = code;
        this.headers = headers;
    }

    public static RequestRejected notAuthenticated() {
        return new RequestRejected(
                401,
                "not-authenticated",
                "The request does not name a seller. Send a bearer token in the header Authorization.");
    }

    /** @param route the method and the path */
    public static RequestRejected noSuchRoute(String route) {
        return new RequestRejected(404, "no-such-route", "There is no route %s.".formatted(route));
    }

    static RequestRejected methodNotAllowed(String method, String path, List<String> allowed) {
        String methods = String.join(", ", allowed);
        return new RequestRejected(
                405,
                "method-not-allowed",
                "The path %s does not take %s. Send %s.".formatted(path, method, methods),
                Map.of("allow", methods));
    }

    static RequestRejected payloadTooLarge(int maxBytes) {
        return new RequestRejected(
                413,
                "payload-too-large",
                String.format(Locale.ROOT, "The body is larger than %,d bytes. Send fewer boxes at once.", maxBytes));
    }

    static RequestRejected unsupportedMediaType(String mediaType) {
        return new RequestRejected(
                415,
                "unsupported-media-type",
                "The body %s. Send JSON, with the header Content-Type: application/json."
                        .formatted(mediaType.isBlank() ? "has no media type" : "is " + mediaType));
    }

    /** Returns the rejection of a front door with reasons of its own. */
    public static RequestRejected because(int status, String code, String detail) {
        return new RequestRejected(status, code, detail);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** Returns the headers that the answer must have. */
    public Map<String, String> headers() {
        return headers;
    }
}
