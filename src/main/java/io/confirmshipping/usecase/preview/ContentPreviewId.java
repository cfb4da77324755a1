package io.confirmshipping.usecase.preview;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names one preview: {@code cu} and a UUID, 38 characters. A text of another form names none. */
public record ContentPreviewId(String value) {

    private static final Pattern FORM = Pattern.compile("cu[0-9a-f-]{36}");

    /** Returns the ID that a text is; empty if it has another form, and so names no preview. */
    public static Optional<ContentPreviewId> parse(String text) {
        return Optional.of(text).filter(value -> FORM.matcher(value).matches()).map(ContentPreviewId::new);
    }

    public static ContentPreviewId random() {
        return new ContentPreviewId("cu" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
