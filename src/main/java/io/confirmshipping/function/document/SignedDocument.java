package io.confirmshipping.function.document;

import io.confirmshipping.domain.identity.SellerId;
import java.time.Instant;

/**
 * A document that was promised to a seller.
 *
 * @param expiresAt the first millisecond in which it can no longer be fetched
 */
public record SignedDocument(SellerId seller, Document document, Instant expiresAt) {

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
