package io.confirmshipping.function.inbound.view;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.identity.BoxId;
import java.util.Optional;

/**
 * One box.
 *
 * @param group what it is and holds
 * @param position in the contents, which names it for life: the group and the place in it
 * @param number within its shipment, or within the plan before it has one; from 1
 * @param shipment the place of its shipment among those of the option, from 1
 * @param boxId what its label says, once its shipment is confirmed
 * @param warehouseId the center that it goes to, if that is known
 */
public record PlanBox(
        BoxGroup group,
        Position position,
        int number,
        int shipment,
        Optional<BoxId> boxId,
        Optional<String> warehouseId) {

    /** A place in the contents: the group of equal boxes, and the place in it, both from 0. */
    public record Position(int group, int place) {}
}
