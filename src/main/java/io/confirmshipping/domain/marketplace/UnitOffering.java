package io.confirmshipping.domain.marketplace;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.charges.Consignment;
import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.domain.charges.Obstacle;
import io.confirmshipping.domain.charges.PlacementFee;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.charges.RateCard;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.explanation.UnavailableCode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlannedShipment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Places units before their boxes are known, and quotes them once they are. Source: rules.md#rule-32. */
public record UnitOffering(Offering offering) {

    private static final Obstacle UNPACKED =
            new Obstacle(RefusalCode.BOXES_UNKNOWN, UnavailableCode.BOXES_UNKNOWN.of());

    private static final Obstacle ON_PALLETS =
            new Obstacle(RefusalCode.CARRIER_NOT_AVAILABLE, UnavailableCode.PACKED_AFTER_PLACEMENT.of());

    /**
     * Plans a placement of units. Nothing can be shipped as long as their boxes are not known.
     *
     * @param shipDate the day by which centers are judged; today if empty
     * @throws CommandRefused ship-date-out-of-range, no-center-open
     */
    public PlannedOffer offer(
            List<Item> items,
            Address source,
            PlacementStrategy preference,
            Marketplace marketplace,
            Optional<LocalDate> shipDate,
            Instant now) {
        Contents loads = marketplace.unitLoads().of(items);
        PlannedOffer made = offering.offer(loads, source, preference, marketplace.forUnits(), shipDate, now);
        return made.with(made.offer()
                .withEach(option -> option.withQuotes(
                        option.quotes().stream().map(UnitOffering::unpacked).toList())));
    }

    private static Quote unpacked(Quote quote) {
        return quote.unavailable(quote.charges().only(Due.ON_RECEIPT), UNPACKED);
    }

    /**
     * Returns an accepted option with the boxes that its shipments hold now. They travel on pallets only; the fee stays.
     *
     * @param loads returns what each shipment holds
     * @param fee as it was accepted
     * @throws CommandRefused box-limit-exceeded if a box fits on no pallet, or its center does not take it
     */
    public PlacementOption packed(
            PlacementOption option,
            Function<ShipmentId, Load> loads,
            PlacementFee fee,
            Marketplace marketplace,
            RateCard rates) {
        List<PlannedShipment> shipments = option.shipments().stream()
                .map(shipment -> packed(shipment, loads.apply(shipment.id()), marketplace))
                .toList();
        List<Consignment> consignments = shipments.stream()
                .map(shipment -> Requoting.consignment(shipment, loads.apply(shipment.id())))
                .toList();
        PlacementOption holding = option;
        for (PlannedShipment shipment : shipments) {
            holding = holding.with(shipment);
        }
        return holding.withQuotes(marketplace.shipping().methods().stream()
                .map(rules -> onPallets(offering.quoting().quote(consignments, rules, rates, fee)))
                .toList());
    }

    private PlannedShipment packed(PlannedShipment before, Load load, Marketplace marketplace) {
        new BoxesOnPallets(marketplace, before.warehouseId()).check(load);
        return before.holding(load, offering.pallets().estimate(load, marketplace.pallets()));
    }

    private static Quote onPallets(Quote quote) {
        return quote.method().isSmallParcel() ? quote.unavailable(quote.charges(), ON_PALLETS) : quote;
    }

    /** Returns a fresh quote, unavailable for the same reason if the earlier one was unavailable because of its units. */
    static Quote like(Quote before, Quote fresh) {
        if (before.obstacle().equals(Optional.of(UNPACKED))) {
            return unpacked(fresh);
        }
        return before.obstacle().equals(Optional.of(ON_PALLETS)) ? onPallets(fresh) : fresh;
    }
}
