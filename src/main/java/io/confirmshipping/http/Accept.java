package io.confirmshipping.http;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The header {@code Accept} of a request (RFC 9110, 12.5.1).
 *
 * @param header empty if anything is accepted
 */
public record Accept(String header) {

    public static final Accept ANYTHING = new Accept("");

    /** Returns whether this media type is accepted, and preferred to the other. */
    public boolean prefers(String mediaType, String other) {
        return quality(mediaType) > quality(other);
    }

    /** Returns the weight of a media type, 0 to 1, by the most specific range that matches it. */
    private double quality(String mediaType) {
        String anySubtype = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
        return Stream.of(mediaType, anySubtype, "*/*")
                .filter(range -> ranges().anyMatch(given -> name(given).equals(range)))
                .findFirst()
                .map(range -> ranges().filter(given -> name(given).equals(range))
                        .mapToDouble(Accept::weight)
                        .max()
                        .orElseThrow())
                .orElse(0.0);
    }

    private Stream<String> ranges() {
        return Stream.of(header.toLowerCase(Locale.ROOT).split(","));
    }

    static String name(String range) {
        return range.split(";", 2)[0].strip();
    }

    static double weight(String range) {
        return Stream.of(range.split(";"))
                .skip(1)
                .map(parameter -> parameter.replaceAll("[ \\t]", ""))
                .filter(parameter -> parameter.matches("q=[01](\\.\\d{0,3})?"))
                .mapToDouble(parameter -> Double.parseDouble(parameter.substring(2)))
                .findFirst()
                .orElse(1);
    }
}
