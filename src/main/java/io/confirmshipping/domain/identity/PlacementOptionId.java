package io.confirmshipping.domain.identity;

import java.util.Optional;

/** Names one placement option: {@code pl} and a UUID, 38 characters. */
public record PlacementOptionId(String value) {

    private static final PrefixedId FORM = new PrefixedId("pl");

    public static PlacementOptionId random() {
        return new PlacementOptionId(FORM.random());
    }

    /** The ID in this text, or nothing if the text has not the form of one. */
    public static Optional<PlacementOptionId> parse(String text) {
        return FORM.matches(text) ? Optional.of(new PlacementOptionId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
