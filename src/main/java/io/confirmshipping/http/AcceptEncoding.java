package io.confirmshipping.http;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The header {@code Accept-Encoding} of a request (RFC 9110, 12.5.3).
 *
 * @param header empty if there is none
 */
public record AcceptEncoding(String header) {

    /** Returns whether the sender can read a body that is compressed with gzip. */
    public boolean acceptsGzip() {
        return Stream.of("gzip", "*")
                .flatMap(coding -> codings().filter(given -> Accept.name(given).equals(coding)))
                .findFirst()
                .map(given -> Accept.weight(given) > 0)
                .orElse(false);
    }

    private Stream<String> codings() {
        return Stream.of(header.toLowerCase(Locale.ROOT).split(","));
    }
}
