package io.confirmshipping.local.browser;

import io.confirmshipping.usecase.Digest;
import io.confirmshipping.usecase.Gzip;
import java.util.HexFormat;
import java.util.Map;

/**
 * A file of the console as it is sent.
 *
 * @param compressed the content with gzip
 * @param entityTag changes with the content
 */
record ConsoleFile(String mediaType, byte[] content, byte[] compressed, String entityTag) {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "json", "application/json",
            "csv", "text/csv;charset=UTF-8",
            "svg", "image/svg+xml");

    /** Returns the file of this name with this content. */
    static ConsoleFile of(String name, byte[] content) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return new ConsoleFile(MEDIA_TYPES.get(extension), content, Gzip.compress(content), tag(content));
    }

    /** Weak, because the compressed content has the same tag as the plain one. */
    private static String tag(byte[] content) {
        return "W/\"%s\"".formatted(HexFormat.of().formatHex(Digest.of(content), 0, 16));
    }
}
