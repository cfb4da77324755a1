package io.confirmshipping.function.adapter;

import java.util.Locale;

/** Thrown for a request that is rejected before it reaches a use case: for its form, not by a rule. */
public class RequestRejected extends RuntimeException {

    private final int status;
    private final String code;

    private RequestRejected(int status, String code, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
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

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }
}
