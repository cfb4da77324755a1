package io.confirmshipping.domain.shipment;

import java.util.Optional;

/**
 * The tracking number of one box as it is written in a request, which may be wrong.
 *
 * @param boxId empty where nothing can be made of it
 * @param trackingId empty where nothing can be made of it
 */
public record BoxEntry(Optional<String> boxId, Optional<String> trackingId) {

    static BoxEntry of(BoxTracking box) {
        return new BoxEntry(Optional.of(box.boxId()), Optional.of(box.trackingId()));
    }
}
