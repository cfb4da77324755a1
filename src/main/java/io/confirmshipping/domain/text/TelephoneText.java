package io.confirmshipping.domain.text;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a telephone number: digits, however they are grouped, perhaps with an extension. Source: rules.md#rule-22. */
public final class TelephoneText {

    /** A local number without its area code. */
    private static final int MIN_DIGITS = 7;

    private static final Pattern FORM =
            Pattern.compile("(?<number>[-+(). /0-9]+)( ?(x|ext[.]?|#) ?[0-9]+)?", Pattern.CASE_INSENSITIVE);

    private TelephoneText() {}

    /** Returns what is wrong with a text as a telephone number; empty if nothing is. */
    public static Optional<Explanation> error(String text) {
        Matcher form = FORM.matcher(NameText.trimmed(text));
        return form.matches() && digits(form.group("number")) >= MIN_DIGITS
                ? Optional.empty()
                : Optional.of(FieldCode.NO_TELEPHONE_NUMBER.of(MIN_DIGITS));
    }

    private static long digits(String number) {
        return number.chars()
                .filter(character -> character >= '0' && character <= '9')
                .count();
    }
}
