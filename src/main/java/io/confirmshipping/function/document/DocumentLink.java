package io.confirmshipping.function.document;

import java.time.Instant;

/**
 * An address from which a document can be fetched without a token.
 *
 * @param expiresAt the first millisecond in which it can no longer be fetched
 */
public record DocumentLink(String url, Instant expiresAt) {}
