package io.confirmshipping.function.adapter;

import java.util.Locale;

/** Thrown for a request that is refused before it reaches a use case, by its form rather than by a rule. */
public class RequestRejected extends RuntimeException {

    private final int status;
    private final String code;

    private RequestRejected(int status, String code, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
    }

    static RequestRejected notAuthenticated() {
        return new RequestRejected(
                401,
                "not-authenticated",
                "The request names no seller. Send a token with the header Authorization: Bearer.");
    }

    /** @param route method and path */
    public static RequestRejected noSuchRoute(String route) {
        return new RequestRejected(404, "no-such-route", "There is no route %s.".formatted(route));
    }

    static RequestRejected payloadTooLarge(int mostBytes) {
        return new RequestRejected(
                413,
                "payload-too-large",
                String.format(Locale.ROOT, "The body is larger than %,d bytes. Send fewer boxes at once.", mostBytes));
    }

    static RequestRejected unsupportedMediaType(String mediaType) {
        return new RequestRejected(
                415,
                "unsupported-media-type",
                "The body is %s. Send JSON, with the header Content-Type: application/json."
                        .formatted(mediaType.isBlank() ? "of no declared type" : mediaType));
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }
}
