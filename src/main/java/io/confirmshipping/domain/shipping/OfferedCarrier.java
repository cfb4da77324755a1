package io.confirmshipping.domain.shipping;

import io.confirmshipping.domain.contents.BoxGroup;
import java.util.Optional;

/**
 * A carrier of a shipping method.
 *
 * @param parcels the largest parcel that it takes; empty where it takes pallets
 */
public record OfferedCarrier(Carrier carrier, Optional<ParcelLimit> parcels) {

    /** Returns by what a box is more than the carrier takes, as the rest of a sentence; empty if it takes it. */
    public Optional<String> excess(BoxGroup group) {
        return parcels.flatMap(limit -> limit.excess(group, name()));
    }

    private String name() {
        return carrier.isOther() ? "a parcel carrier" : carrier.name();
    }
}
