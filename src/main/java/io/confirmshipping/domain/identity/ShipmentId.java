package io.confirmshipping.domain.identity;

import java.util.Optional;

/** Names one shipment of a placement option, planned or confirmed: {@code sh} and a UUID, 38 characters. */
public record ShipmentId(String value) {

    private static final PrefixedId FORM = new PrefixedId("sh");

    public static ShipmentId random() {
        return new ShipmentId(FORM.random());
    }

    /** Returns the ID in this text; empty if the text does not have the form of one. */
    public static Optional<ShipmentId> parse(String text) {
        return FORM.matches(text) ? Optional.of(new ShipmentId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
