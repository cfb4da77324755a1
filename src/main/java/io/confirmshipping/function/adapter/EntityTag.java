package io.confirmshipping.function.adapter;

import io.confirmshipping.usecase.Digest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The entity tag of an answer (RFC 9110, 8.8.3). It is weak: it changes with the answer, but not with the instants that only
 * move with the clock.
 */
record EntityTag(String value) {

    /** Matches what a confirmation now would have, and days that pass. Quotes within a text are escaped, so no text of a seller matches. */
    private static final Pattern MOVING = Pattern.compile("\"voidableUntil\":\"[^\"\\\\]*\"|\"daysLeft\":\\d+");

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");
    /** Bytes of the digest: no two answers of a workflow's life agree in them. */
    private static final int BYTES = 16;

    static EntityTag of(String body) {
        String standing = MOVING.matcher(body).replaceAll("");
        byte[] digest = Digest.of(standing.getBytes(StandardCharsets.UTF_8));
        return new EntityTag(HexFormat.of().formatHex(digest, 0, BYTES));
    }

    /** @param ifNoneMatch the header {@code If-None-Match}: tags, weak or strong, or {@code *} */
    boolean isIn(String ifNoneMatch) {
        return ifNoneMatch.strip().equals("*")
                || TAG.matcher(ifNoneMatch)
                        .results()
                        .map((MatchResult tag) -> tag.group(1))
                        .anyMatch(value::equals);
    }

    /** Returns the tag as it is written in a header. */
    @Override
    public String toString() {
        return "W/\"%s\"".formatted(value);
    }
}
