package io.confirmshipping.domain.shipment;

import java.util.Set;
import java.util.function.Function;

/** The tracking of a shipment on its way: by a number per box, or by the papers of its pallets. */
public sealed interface Tracking permits ParcelTracking, FreightTracking {

    /** Returns what the function for this kind of tracking returns. */
    <R> R map(Function<ParcelTracking, R> parcels, Function<FreightTracking, R> freight);

    /** Returns the tracking of these boxes only. */
    Tracking of(Set<Integer> boxNumbers);

    /** Returns whether every one of these boxes can be found. */
    boolean covers(Set<Integer> boxNumbers);
}
