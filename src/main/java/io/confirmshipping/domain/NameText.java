package io.confirmshipping.domain;

import java.util.regex.Pattern;

/** What a seller writes as a name: any Unicode, without the space around it. */
public final class NameText {

    /** Of every kind and width, also that at which no line breaks. */
    private static final Pattern SPACE_AROUND = Pattern.compile("^\\p{IsWhite_Space}+|\\p{IsWhite_Space}+$");

    /** Marks that join or direct characters and cannot be seen themselves. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{IsWhite_Space}]*");

    private NameText() {}

    /** Without the space around it; empty if there is nothing to see. */
    public static String trimmed(String text) {
        String trimmed = SPACE_AROUND.matcher(text).replaceAll("");
        return INVISIBLE.matcher(trimmed).matches() ? "" : trimmed;
    }
}
