package io.confirmshipping.domain.pallets.packing.tower;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.List;

/**
 * Boxes that stand on each other, one a layer, with a corner in common.
 *
 * @param boxes from the bottom to the top, with the corner at the origin
 * @param length of its widest layers along x, in steps of {@link FixedPoint#INCH}
 * @param width the same along y
 * @param weight in steps of {@link FixedPoint#KILOGRAM}
 */
public record Tower(List<Placement> boxes, int length, int width, long weight) {

    public Tower {
        boxes = List.copyOf(boxes);
    }

    /** Returns it as a box of this height, which may be turned about it. */
    public BoxType asBox(int height) {
        return new BoxType(
                List.of(new Orientation(length, width, height), new Orientation(width, length, height)), weight);
    }

    /** Returns its boxes where it is placed as such a box. */
    public List<Placement> boxesAt(Placement tower) {
        boolean turned = tower.orientation().length() != length;
        return boxes.stream()
                .map(box -> new Placement(
                        box.type(), tower.x(), tower.y(), box.z(), turned ? turned(box) : box.orientation()))
                .toList();
    }

    private static Orientation turned(Placement box) {
        Orientation lying = box.orientation();
        return new Orientation(lying.width(), lying.length(), lying.height());
    }
}
