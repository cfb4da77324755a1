package io.confirmshipping.domain.shipment.discrepancy;

import java.util.List;
import java.util.Optional;

/**
 * A seller's claim that units are missing.
 *
 * @param units that were sent and not received; 1 or more
 * @param note what the seller knows of them
 * @param attachments where the seller's evidence is; never fetched
 */
public record Claim(String msku, int units, Optional<String> note, List<DocumentReference> attachments) {

    public Claim {
        attachments = List.copyOf(attachments);
    }
}
