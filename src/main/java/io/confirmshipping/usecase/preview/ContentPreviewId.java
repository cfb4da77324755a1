package io.confirmshipping.usecase.preview;

import java.util.UUID;

/** Names one preview: {@code cu} and a UUID, 38 characters. A text of another form names none. */
public record ContentPreviewId(String value) {

    public static ContentPreviewId random() {
        return new ContentPreviewId("cu" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
