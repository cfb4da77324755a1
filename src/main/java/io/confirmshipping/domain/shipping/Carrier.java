package io.confirmshipping.domain.shipping;

/**
 * Who drives.
 *
 * @param alphaCode the standard carrier alpha code, for example {@code UPSN}
 */
public record Carrier(String alphaCode, String name) {}
