package io.confirmshipping.domain.shipment.discrepancy;

import io.confirmshipping.domain.identity.InquiryId;
import java.time.Instant;

/**
 * The question of an inquiry.
 *
 * @param expected units of the SKU
 * @param received units of the SKU when it was asked
 */
public record Question(InquiryId id, Claim claim, long expected, long received, Instant askedAt) {

    public String msku() {
        return claim.msku();
    }
}
