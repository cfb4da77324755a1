package io.confirmshipping.domain.text;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
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

    /** Returns what is wrong with a text that is not blank; empty if nothing is. */
    public Optional<Explanation> error(String text) {
        String normalized = normalized(text);
        Matcher hidden = Visibility.HIDDEN.matcher(normalized);
        if (hidden.find()) {
            return Optional.of(FieldCode.HIDDEN_CHARACTER.of(Visibility.name(hidden.group())));
        }
        int length = CodePoints.count(normalized);
        return length > maxLength
                ? Optional.of(FieldCode.TOO_LONG_AS_COMPOSED.of(maxLength, length))
                : Optional.empty();
    }
}
