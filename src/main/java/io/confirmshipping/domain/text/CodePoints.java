package io.confirmshipping.domain.text;

/** Characters as Unicode counts them: one outside the basic plane, such as an emoji, is one, not two. */
public final class CodePoints {

    private CodePoints() {}

    /** Returns how many there are in a text. */
    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }
}
