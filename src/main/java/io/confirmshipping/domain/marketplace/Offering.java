package io.confirmshipping.domain.marketplace;

import io.confirmshipping.domain.charges.Consignment;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.charges.Quoting;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.PalletEstimator;
import io.confirmshipping.domain.placement.Allocations;
import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlacementPlan;
import io.confirmshipping.domain.placement.PlacementPlanner;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlannedShipment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** Makes an offer out of plans: a planner says which boxes could go where, an estimator counts pallets, quoting prices it. */
public record Offering(PlacementPlanner planner, PalletEstimator pallets, Quoting quoting) {

    /** An offer together with the boxes of its shipments. */
    public record Made(Offer offer, Allocations allocations) {}

    /** @param sourceAddress where the boxes are, without {@link Marketplace#sourceErrors} */
    public Made offer(
            Contents contents,
            Address sourceAddress,
            PlacementStrategy preference,
            Marketplace marketplace,
            Instant now) {
        Coordinates source = marketplace.locate(sourceAddress);
        Map<ShipmentId, List<BoxShare>> boxes = new HashMap<>();
        List<PlacementOption> options = planner.plan(contents, source, marketplace.network()).stream()
                .map(plan -> option(plan, contents, source, marketplace, boxes))
                .toList();
        Instant expiresAt = now.plus(marketplace.network().validity());
        return new Made(new Offer(now, expiresAt, preference, options), new Allocations(boxes));
    }

    private PlacementOption option(
            PlacementPlan plan,
            Contents contents,
            Coordinates source,
            Marketplace marketplace,
            Map<ShipmentId, List<BoxShare>> boxes) {
        List<PlannedShipment> shipments = new ArrayList<>();
        List<Consignment> consignments = new ArrayList<>();
        plan.shipments().forEach(planned -> {
            Consignment consignment = consign(
                    new Load(contents, planned.boxes()),
                    source.milesTo(planned.center().coordinates()),
                    marketplace);
            ShipmentId id = ShipmentId.random();
            boxes.put(id, planned.boxes());
            consignments.add(consignment);
            shipments.add(figures(id, planned.center().code(), consignment));
        });
        Money fee = fee(plan.strategy(), shipments, marketplace);
        List<Quote> quotes = marketplace.shipping().methods().stream()
                .map(rules -> quoting.quote(consignments, rules, marketplace.rates(), fee))
                .toList();
        return new PlacementOption(PlacementOptionId.random(), plan.strategy(), fee, shipments, quotes);
    }

    private Consignment consign(Load load, BigDecimal miles, Marketplace marketplace) {
        return new Consignment(load, miles, pallets.estimate(load, marketplace.pallets()));
    }

    private static PlannedShipment figures(ShipmentId id, String warehouseId, Consignment consignment) {
        Load load = consignment.load();
        return new PlannedShipment(
                id,
                warehouseId,
                load.boxCount(),
                load.unitCount(),
                load.pounds(),
                consignment.miles(),
                consignment.pallets());
    }

    private static Money fee(PlacementStrategy strategy, List<PlannedShipment> shipments, Marketplace marketplace) {
        long units = shipments.stream().mapToLong(PlannedShipment::unitCount).sum();
        BigDecimal perUnit = marketplace.network().feePerUnit().get(strategy);
        return Money.of(
                marketplace.rates().currency(), perUnit.multiply(BigDecimal.valueOf(units)), RoundingMode.HALF_UP);
    }
}
