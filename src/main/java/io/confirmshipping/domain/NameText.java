package io.confirmshipping.domain;

import java.util.regex.Pattern;

/** The text of a name: any Unicode, without the space around it. */
public final class NameText {

    /** White space of every kind, including no-break spaces. */
    private static final Pattern SPACE_AROUND = Pattern.compile("^\\p{IsWhite_Space}+|\\p{IsWhite_Space}+$");

    /** Marks that join or direct characters and cannot be seen themselves. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{IsWhite_Space}]*");

    private NameText() {}

    /** Returns the text without the space around it; empty if nothing of it is visible. */
    public static String trimmed(String text) {
        String trimmed = SPACE_AROUND.matcher(text).replaceAll("");
        return INVISIBLE.matcher(trimmed).matches() ? "" : trimmed;
    }
}
