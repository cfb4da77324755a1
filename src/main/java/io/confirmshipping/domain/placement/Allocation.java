package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.charges.PlacementFee;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Load;
import java.util.List;
import java.util.stream.Stream;

/**
 * The boxes that one shipment holds.
 *
 * @param fees the fees of placing their units, as of planning
 */
public record Allocation(List<BoxShare> boxes, UnitRateTable fees) {

    public Allocation {
        boxes = List.copyOf(boxes);
    }

    public Load load(Contents contents) {
        return new Load(contents, boxes);
    }

    /** Returns the cost of placing all units, one part for each group of equal boxes. */
    public Stream<PlacementFee.Part> fee(Contents contents) {
        return boxes.stream().flatMap(share -> {
            BoxGroup group = contents.boxes().get(share.boxIndex());
            long units = (long) share.quantity() * group.unitsPerBox();
            return fees.of(group).map(fee -> new PlacementFee.Part(units, fee)).stream();
        });
    }
}
