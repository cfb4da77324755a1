package io.confirmshipping.domain.shipment;

import java.util.Set;
import java.util.function.Function;

/** How a shipment can be found on its way: by a number per box, or by the papers of its pallets. */
public sealed interface Tracking permits ParcelTracking, FreightTracking {

    /** Returns what the function for this kind of tracking returns. */
    <R> R map(Function<ParcelTracking, R> parcels, Function<FreightTracking, R> freight);

    /** Whether everything can be found that the shipment consists of. */
    boolean covers(Set<Integer> boxNumbers);
}
