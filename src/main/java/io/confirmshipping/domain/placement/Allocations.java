package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.identity.ShipmentId;
import java.util.List;
import java.util.Map;

/** Which boxes each shipment of each placement option holds. */
public record Allocations(Map<ShipmentId, List<BoxShare>> boxes) {

    public Load load(ShipmentId shipment, Contents contents) {
        return new Load(contents, boxes.get(shipment));
    }
}
