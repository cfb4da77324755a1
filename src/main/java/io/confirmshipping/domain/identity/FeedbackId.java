package io.confirmshipping.domain.identity;

/** Names one note of feedback: {@code fb} and a UUID, 38 characters. */
public record FeedbackId(String value) {

    private static final PrefixedId FORM = new PrefixedId("fb");

    public static FeedbackId random() {
        return new FeedbackId(FORM.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
