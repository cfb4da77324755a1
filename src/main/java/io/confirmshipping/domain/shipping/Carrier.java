package io.confirmshipping.domain.shipping;

/**
 * A carrier.
 *
 * @param alphaCode the standard carrier alpha code, for example {@code UPSN}
 */
public record Carrier(String alphaCode, String name) {}
