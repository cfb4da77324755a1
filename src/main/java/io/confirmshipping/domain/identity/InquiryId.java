package io.confirmshipping.domain.identity;

import java.util.Optional;

/** Names one inquiry about a shipment: {@code iq} and a UUID, 38 characters. */
public record InquiryId(String value) {

    private static final PrefixedId FORM = new PrefixedId("iq");

    public static InquiryId random() {
        return new InquiryId(FORM.random());
    }

    /** Returns the ID in this text; empty if the text does not have the form of one. */
    public static Optional<InquiryId> parse(String text) {
        return FORM.matches(text) ? Optional.of(new InquiryId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
