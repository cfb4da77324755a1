package io.confirmshipping.domain.placement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The average great-circle distances that the units of a placement travel.
 *
 * @param toBuyers expected miles from the center that serves a buyer, with one decimal: buyers live where people live and
 *     want every SKU in proportion to its units, and every center serves as many of them as it has units of the SKU,
 *     so that the way is as short as it can be
 * @param inbound miles from the source to the centers, with one decimal
 */
public record PlacementMiles(BigDecimal toBuyers, BigDecimal inbound) {

    /** Returns these miles for shipments that have another way to their centers. */
    PlacementMiles withInbound(List<PlannedShipment> shipments) {
        BigDecimal units = BigDecimal.valueOf(
                shipments.stream().mapToLong(PlannedShipment::unitCount).sum());
        BigDecimal unitMiles = shipments.stream()
                .map(shipment -> shipment.miles().multiply(BigDecimal.valueOf(shipment.unitCount())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PlacementMiles(toBuyers, unitMiles.divide(units, 1, RoundingMode.HALF_UP));
    }
}
