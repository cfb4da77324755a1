package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.math.BigDecimal;

/**
 * A box on a pallet: the position of its corner nearest to the origin, and its size as it lies. All in inches, rounded up
 * to thousandths. The origin is a corner of the pallet's deck; x runs along the pallet's length, y along its width, and z
 * up.
 *
 * @param boxIndex the position of its group in {@link io.confirmshipping.domain.contents.Contents#boxes()}, from 0
 * @param z the height above the deck, 0 for a box that lies on it
 * @param length its side along x
 * @param width its side along y
 * @param height its side along z
 */
public record PlacedBox(
        int boxIndex,
        BigDecimal x,
        BigDecimal y,
        BigDecimal z,
        BigDecimal length,
        BigDecimal width,
        BigDecimal height) {

    static PlacedBox of(Placement placement, int boxIndex) {
        return new PlacedBox(
                boxIndex,
                FixedPoint.INCH.measure(placement.x()),
                FixedPoint.INCH.measure(placement.y()),
                FixedPoint.INCH.measure(placement.z()),
                FixedPoint.INCH.measure(placement.orientation().length()),
                FixedPoint.INCH.measure(placement.orientation().width()),
                FixedPoint.INCH.measure(placement.orientation().height()));
    }
}
