package io.confirmshipping.domain.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The text by which something is found, such as a SKU or a tracking number: two that look the same are the same. Source:
 * rules.md#rule-22.
 *
 * @param maxLength in Unicode code points
 */
public record IdentifierText(int maxLength) {

    public static final IdentifierText SKU = new IdentifierText(40);
    public static final IdentifierText TRACKING_NUMBER = new IdentifierText(100);

    /** Returns a text without the space around it, in Unicode's normal form C. */
    public static String normalized(String text) {
        return Normalizer.normalize(NameText.trimmed(text), Normalizer.Form.NFC);
    }

    /** Returns what is wrong with a text that some of can be seen; empty if nothing is. */
    public Optional<String> error(String text) {
        String normalized = normalized(text);
        Matcher hidden = Visibility.HIDDEN.matcher(normalized);
        if (hidden.find()) {
            return Optional.of("must not contain %s, which cannot be seen; leave it out, or write a plain space"
                    .formatted(Visibility.name(hidden.group())));
        }
        int length = normalized.codePointCount(0, normalized.length());
        return length > maxLength
                ? Optional.of("must have at most %d characters, as Unicode composes them, not %d"
                        .formatted(maxLength, length))
                : Optional.empty();
    }
}
