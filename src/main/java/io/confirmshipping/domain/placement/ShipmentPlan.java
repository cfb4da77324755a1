package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.contents.BoxShare;
import java.util.List;

/** The boxes that go to one center; at least one. */
public record ShipmentPlan(FulfillmentCenter center, List<BoxShare> boxes) {

    public ShipmentPlan {
        boxes = List.copyOf(boxes);
    }
}
