package io.confirmshipping.domain;

/**
 * One field of a request that is wrong.
 *
 * @param field its path, for example {@code boxes[2].items[0].msku}
 * @param message what is wrong with it and what is expected
 */
public record FieldError(String field, String message) {

    private static final String UNKNOWN = "is not a field of this request";
    private static final String REPEATED = "stands twice in the same object; name it once";

    /** One that the request may not have; its name is the sender's. */
    public static FieldError unknown(String field) {
        return new FieldError(field, UNKNOWN);
    }

    public boolean isUnknown() {
        return message.equals(UNKNOWN);
    }

    /** One that stands in the same object before; its name may be the sender's too. */
    public static FieldError repeated(String field) {
        return new FieldError(field, REPEATED);
    }

    public boolean isRepeated() {
        return message.equals(REPEATED);
    }
}
