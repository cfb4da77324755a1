package io.confirmshipping.domain.marketplace;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.charges.Consignment;
import io.confirmshipping.domain.charges.PlacementFee;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.charges.RateCard;
import io.confirmshipping.domain.charges.RateCardQuoting;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.contents.Units;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.PalletEstimator;
import io.confirmshipping.domain.placement.Allocation;
import io.confirmshipping.domain.placement.Allocations;
import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlacementPlan;
import io.confirmshipping.domain.placement.PlacementPlanner;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlannedShipment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes offers: the planner decides which boxes could go where, the estimator counts pallets, the quoting prices them. */
public record Offering(PlacementPlanner planner, PalletEstimator pallets, RateCardQuoting quoting) {

    /**
     * Plans a placement of these contents, estimates its pallets and quotes it.
     *
     * @param sourceAddress where the boxes are, without {@link Origins#errors}
     * @param shipDate the day by which centers are judged; today if empty. Source: rules.md#rule-24
     * @throws InvalidInput naming every box that cannot travel in any way, or that no open center takes
     * @throws CommandRefused ship-date-out-of-range, no-center-open
     */
    public PlannedOffer offer(
            Contents contents,
            Address sourceAddress,
            PlacementStrategy preference,
            Marketplace everywhere,
            Optional<LocalDate> shipDate,
            Instant now) {
        Coordinates source = everywhere.origins().locate(sourceAddress);
        Marketplace marketplace = everywhere.from(sourceAddress);
        new Transportable(marketplace).check(contents.boxes());
        RateCard rates = marketplace.rates().inForceAt(now);
        LocalDate day = marketplace.shipDays().planned(shipDate, now);
        Set<BoxSize> sizes = marketplace.network().sizes().of(contents.boxes());
        marketplace.shipDays().checkPlannable(sizes, now);
        PalletEstimator estimator = pallets.forOneAnswer();
        Map<ShipmentId, Allocation> allocations = new LinkedHashMap<>();
        List<PlacementOption> options = new ArrayList<>();
        for (PlacementPlan plan : planner.plan(contents, source, marketplace.network(), day)) {
            List<Consigned> consigned = consigned(plan, contents, source, marketplace, estimator);
            consigned.forEach(each -> allocations.put(each.consignment().shipment(), each.allocation()));
            options.add(option(plan, consigned, contents, marketplace, rates));
        }
        Instant expiresAt = now.plus(marketplace.network().validity());
        return new PlannedOffer(
                contents,
                new Offer(now, expiresAt, day, rates.name(), Units.of(contents), sizes, preference, options),
                new Allocations(allocations));
    }

    /** A consignment to one center, with the boxes that it consists of. */
    private record Consigned(Consignment consignment, Allocation allocation) {}

    private List<Consigned> consigned(
            PlacementPlan plan,
            Contents contents,
            Coordinates source,
            Marketplace marketplace,
            PalletEstimator estimator) {
        List<Consigned> consigned = new ArrayList<>();
        plan.shipments().forEach(planned -> {
            Allocation allocation = new Allocation(
                    planned.boxes(),
                    marketplace
                            .network()
                            .fees()
                            .of(plan.strategy(), planned.center().region()));
            Load load = allocation.load(contents);
            Consignment consignment = new Consignment(
                    ShipmentId.random(),
                    planned.center().code(),
                    load,
                    source.milesTo(planned.center().coordinates()),
                    estimator.estimate(load, marketplace.pallets()));
            consigned.add(new Consigned(consignment, allocation));
        });
        return consigned;
    }

    private PlacementOption option(
            PlacementPlan plan, List<Consigned> consigned, Contents contents, Marketplace marketplace, RateCard rates) {
        List<Consignment> consignments =
                consigned.stream().map(Consigned::consignment).toList();
        PlacementFee fee = PlacementFee.of(
                consigned.stream().flatMap(each -> each.allocation().fee(contents)));
        List<PlannedShipment> shipments =
                consignments.stream().map(Offering::figures).toList();
        List<Quote> quotes = marketplace.shipping().methods().stream()
                .map(rules -> quoting.quote(consignments, rules, rates, fee))
                .toList();
        return new PlacementOption(
                PlacementOptionId.random(),
                plan.strategy(),
                plan.miles(),
                fee.in(rates.currency()),
                Optional.empty(),
                shipments,
                quotes);
    }

    private static PlannedShipment figures(Consignment consignment) {
        Load load = consignment.load();
        return new PlannedShipment(
                consignment.shipment(),
                consignment.warehouseId(),
                load.boxCount(),
                load.unitCount(),
                load.pounds(),
                consignment.miles(),
                consignment.pallets());
    }
}
