package io.confirmshipping.domain.text;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of any field: some of it can be seen, and it reads as it is stored. Source: rules.md#rule-22. */
public final class PlainText {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    /** The characters with Unicode's property Bidi_Control. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern NOT_PLAIN = Pattern.compile(UNPRINTABLE + "|" + DIRECTION);

    /** In characters; a sender knows a longer text by its beginning. */
    private static final int MAX_SHOWN = 40;

    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {}

    /** Returns what is wrong with a text; empty if nothing is, or if it has no characters at all. */
    public static Optional<Explanation> error(String text) {
        if (UNPRINTABLE.matcher(text).find()) {
            return Optional.of(FieldCode.CONTROL_CHARACTERS.of());
        }
        if (text.indexOf(REPLACEMENT) >= 0) {
            return Optional.of(FieldCode.NOT_UTF_8.of());
        }
        Matcher direction = DIRECTION.matcher(text);
        if (direction.find()) {
            return Optional.of(FieldCode.DIRECTION_CHARACTER.of(Visibility.name(direction.group())));
        }
        return !text.isEmpty() && NameText.trimmed(text).isEmpty()
                ? Optional.of(FieldCode.BLANK.of())
                : Optional.empty();
    }

    /** Returns a sender's text as a sentence can show it: {@link #escaped}, and only its beginning if it is long. */
    public static String shown(String text) {
        String escaped = escaped(text);
        return CodePoints.count(escaped) <= MAX_SHOWN
                ? escaped
                : escaped.substring(0, escaped.offsetByCodePoints(0, MAX_SHOWN)) + "…";
    }

    /** Returns a text in which characters that no field may have are written by their numbers, for example {@code <U+202E>}. */
    public static String escaped(String text) {
        return NOT_PLAIN.matcher(text).replaceAll(found -> "<%s>".formatted(Visibility.name(found.group())));
    }
}
