package io.confirmshipping.domain.shipping;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.explanation.Explanation;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A carrier of a shipping method.
 *
 * @param parcels the largest parcel that it takes; empty where it takes pallets
 */
public record OfferedCarrier(Carrier carrier, Optional<ParcelLimit> parcels) {

    /**
     * Returns by what a box is more than the carrier takes; empty if it takes it.
     *
     * @param box names the box, asked for only if it is more
     */
    public Optional<Explanation> excess(BoxGroup group, Supplier<Explanation> box) {
        return parcels.flatMap(limit -> limit.excess(group, box, name()));
    }

    private String name() {
        return carrier.isOther() ? Carrier.OTHER : carrier.name();
    }
}
