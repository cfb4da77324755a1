package io.confirmshipping.function.adapter;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.RejectedCode;
import java.util.List;
import java.util.Map;

/** Thrown for a request that is rejected before it reaches a use case: for its form, not by a rule. */
public class RequestRejected extends RuntimeException {

    private final int status;
    private final String code;
    private final transient Explanation explanation;
    private final Map<String, String> headers;

    private RequestRejected(int status, String code, Explanation explanation) {
        this(status, code, explanation, Map.of());
    }

    private RequestRejected(int status, String code, Explanation explanation, Map<String, String> headers) {
        super(explanation.toString());
        this.status = status;
        this.code = code;
        this.explanation = explanation;
        this.headers = headers;
    }

    public static RequestRejected notAuthenticated() {
        return new RequestRejected(401, "not-authenticated", RejectedCode.SEND_TOKEN.of());
    }

    /** @param route the method and the path */
    public static RequestRejected noSuchRoute(String route) {
        return new RequestRejected(404, "no-such-route", RejectedCode.NO_ROUTE.of(route));
    }

    static RequestRejected methodNotAllowed(String method, String path, List<String> allowed) {

        return new RequestRejected(
                405,
                "method-not-allowed",
                RejectedCode.METHOD_NOT_TAKEN.of(path, method, allowed),
                Map.of("allow", String.join(", ", allowed)));
    }

    static RequestRejected payloadTooLarge(int maxBytes) {
        return new RequestRejected(413, "payload-too-large", RejectedCode.SEND_FEWER_BOXES.of(maxBytes));
    }

    static RequestRejected unsupportedMediaType(String mediaType) {
        return new RequestRejected(
                415,
                "unsupported-media-type",
                mediaType.isBlank() ? RejectedCode.NO_MEDIA_TYPE.of() : RejectedCode.OTHER_MEDIA_TYPE.of(mediaType));
    }

    /** Returns the rejection of a front door with reasons of its own. */
    public static RequestRejected because(int status, String code, Explanation explanation) {
        return new RequestRejected(status, code, explanation);
    }

    public int status() {
        return status;
    }

    public Explanation explanation() {
        return explanation;
    }

    public String code() {
        return code;
    }

    /** Returns the headers that the answer must have. */
    public Map<String, String> headers() {
        return headers;
    }
}
