package io.confirmshipping.domain.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Knows the characters that show nothing. */
final class Visibility {

    /** White space of every kind, and what is put between characters to join or to part them. */
    private static final String SPACE = "[\\p{IsWhite_Space}\\u200B\\u2060\\uFEFF]";

    static final Pattern SPACE_AROUND = Pattern.compile("^" + SPACE + "+|" + SPACE + "+$");

    /** White space, format characters, Unicode's other Default_Ignorable characters, and the blank Braille pattern. */
    private static final String INVISIBLE =
            "[\\p{IsWhite_Space}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}]";

    static final Pattern NOTHING = Pattern.compile(INVISIBLE + "*");

    /** The characters that show nothing, but for the plain space. */
    static final Pattern HIDDEN = Pattern.compile("[" + INVISIBLE + "&&[^ ]]");

    private Visibility() {}

    /** Returns the name of a character by its number, for example {@code U+200B}. */
    static String name(String character) {
        return String.format(Locale.ROOT, "U+%04X", character.codePointAt(0));
    }
}
