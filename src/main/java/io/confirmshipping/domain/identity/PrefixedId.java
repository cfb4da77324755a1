package io.confirmshipping.domain.identity;

import java.util.UUID;
import java.util.regex.Pattern;

/** The form that the IDs of the Fulfillment Inbound API share: a prefix, which may be empty, and a lower-case UUID. */
public record PrefixedId(String prefix, Pattern pattern) {

    /** The length of an ID with two letters, in characters. */
    public static final int LENGTH = 38;

    public PrefixedId(String prefix) {
        this(prefix, Pattern.compile(prefix + "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
    }

    /** Returns a new ID of this form. */
    public String random() {
        return prefix + UUID.randomUUID();
    }

    /** Returns whether a text, which may be null, has this form. */
    public boolean matches(String text) {
        return text != null && pattern.matcher(text).matches();
    }
}
