package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.json.Json;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An HTTP response.
 *
 * @param body JSON, unless a header {@code content-type} says otherwise
 * @param problem the code of the problem that it reports, if it reports one
 * @param isBase64 whether the body is bytes in Base64, and no text
 */
public record Response(
        int status, String body, Map<String, String> headers, Optional<String> problem, boolean isBase64) {

    /** Creates a response with a text. */
    public Response(int status, String body, Map<String, String> headers, Optional<String> problem) {
        this(status, body, headers, problem, false);
    }

    /** The response to a message that expects none. */
    static final Response NOTHING = new Response(200, "", Map.of(), Optional.empty());

    public static Response ok(JsonNode body) {
        return new Response(200, Json.text(body), Map.of(), Optional.empty());
    }

    /** @param location where what was created can be read */
    public static Response created(String location, JsonNode body) {
        return new Response(201, Json.text(body), Map.of("location", location), Optional.empty());
    }

    /** Returns the response to what was created and cannot be read. */
    public static Response created(JsonNode body) {
        return new Response(201, Json.text(body), Map.of(), Optional.empty());
    }

    /** @param body names the operation that will be carried out */
    public static Response accepted(JsonNode body) {
        return new Response(202, Json.text(body), Map.of(), Optional.empty());
    }

    /** Returns the response to a request that was carried out, of which there is nothing to tell. */
    public static Response noContent() {
        return new Response(204, "", Map.of(), Optional.empty());
    }

    /** @param text a document of this media type */
    public static Response document(String mediaType, String text) {
        return new Response(200, text, Map.of("content-type", mediaType), Optional.empty());
    }

    /**
     * Returns a drawing that a browser shows as a page of its own without running or loading anything.
     *
     * @param svg an SVG document
     */
    public static Response drawing(String svg) {
        return document("image/svg+xml", svg)
                .with(Map.of(
                        "content-security-policy", "default-src 'none'; sandbox",
                        "x-content-type-options", "nosniff"));
    }

    /**
     * Returns a file that a browser shows, or saves under this name. No cache keeps it: printing again makes it anew.
     *
     * @param name with its extension; letters, digits, hyphens and a dot
     */
    public static Response file(String mediaType, String name, byte[] content) {
        return new Response(
                200, Base64.getEncoder().encodeToString(content), file(mediaType, name), Optional.empty(), true);
    }

    /** Returns a file with a text, as {@link #file(String, String, byte[])}. */
    public static Response file(String mediaType, String name, String text) {
        return new Response(200, text, file(mediaType, name), Optional.empty());
    }

    private static Map<String, String> file(String mediaType, String name) {
        return Map.of(
                "content-type",
                mediaType,
                "content-disposition",
                "inline; filename=\"%s\"".formatted(name),
                "cache-control",
                "no-store",
                "x-content-type-options",
                "nosniff");
    }

    /** @param body describes the problem, in the form of the front door */
    public static Response problem(Problem problem, JsonNode body) {
        return new Response(problem.status(), Json.text(body), Map.of(), Optional.of(problem.code()));
    }

    /**
     * Returns this response with its {@code ETag}, or 304 without a body if the caller has it already.
     *
     * @param ifNoneMatch the header {@code If-None-Match}
     */
    public Response unless(Optional<String> ifNoneMatch) {
        EntityTag tag = EntityTag.of(body);
        return ifNoneMatch.filter(tag::isIn).isPresent()
                ? new Response(304, "", Map.of("etag", tag.toString()), Optional.empty())
                : with("etag", tag.toString());
    }

    /** Returns this response with one more header. */
    public Response with(String header, String value) {
        return with(Map.of(header, value));
    }

    /** Returns this response with more headers. */
    Response with(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(headers);
        all.putAll(others);
        return new Response(status, body, all, problem, isBase64);
    }

    public boolean isProblem() {
        return problem.isPresent();
    }
}
