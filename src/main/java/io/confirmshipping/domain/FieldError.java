package io.confirmshipping.domain;

/**
 * One field of a request that is wrong.
 *
 * @param field its path, for example {@code boxes[2].items[0].msku}
 * @param message what is wrong with it and what is expected
 */
public record FieldError(String field, String message) {}
