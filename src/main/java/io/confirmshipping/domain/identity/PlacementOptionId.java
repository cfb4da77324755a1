package io.confirmshipping.domain.identity;

/**
 * Names one placement option: {@code pl} and a UUID, 38 characters. A text of another form names no option; the
 * workflow refuses it.
 */
public record PlacementOptionId(String value) {

    private static final PrefixedId FORM = new PrefixedId("pl");

    public static PlacementOptionId random() {
        return new PlacementOptionId(FORM.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
