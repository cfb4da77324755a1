package io.confirmshipping.domain.text;

/** The text of a name: any Unicode, without the space around it. Source: rules.md#rule-22. */
public final class NameText {

    private NameText() {}

    /** Returns the text without the space around it; empty if nothing of it can be seen. */
    public static String trimmed(String text) {
        String trimmed = Visibility.SPACE_AROUND.matcher(text).replaceAll("");
        return Visibility.NOTHING.matcher(trimmed).matches() ? "" : trimmed;
    }
}
