package io.confirmshipping.domain.shipment;

import java.util.Set;

/** How a shipment can be found on its way: by a number per box, or by the papers of its pallets. */
public sealed interface Tracking permits ParcelTracking, FreightTracking {

    /** Whether everything can be found that the shipment consists of. */
    boolean covers(Set<Integer> boxNumbers);
}
