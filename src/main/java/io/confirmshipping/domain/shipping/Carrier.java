package io.confirmshipping.domain.shipping;

/**
 * A carrier.
 *
 * @param alphaCode the standard carrier alpha code, for example {@code UPSN}
 */
public record Carrier(String alphaCode, String name) {

    /** The code of every carrier that has none of its own here. */
    public static final String OTHER = "OTHER";

    public boolean isOther() {
        return alphaCode.equals(OTHER);
    }
}
