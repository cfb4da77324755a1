package io.confirmshipping.usecase.preview;

import io.confirmshipping.domain.identity.PrefixedId;
import java.util.Optional;

/** Names one preview: {@code cu} and a lower-case UUID, 38 characters. A text of another form names none. */
public record ContentPreviewId(String value) {

    private static final PrefixedId FORM = new PrefixedId("cu");

    /** Returns the ID that a text is; empty if it has another form, and so names no preview. */
    public static Optional<ContentPreviewId> parse(String text) {
        return FORM.matches(text) ? Optional.of(new ContentPreviewId(text)) : Optional.empty();
    }

    public static ContentPreviewId random() {
        return new ContentPreviewId(FORM.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
