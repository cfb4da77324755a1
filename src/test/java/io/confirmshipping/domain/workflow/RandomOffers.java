package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Examples.SHIPPING;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.charges.ChargeLine;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.charges.Obstacle;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.Estimates;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementMiles;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.shipping.MethodRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Offers at any prices, some of whose methods are not available. */
record RandomOffers(Random random) {
    Offer next(Instant now) {
        List<PlacementOption> options = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> option(PlacementStrategy.values()[i]))
                .toList();
        PlacementStrategy preference = PlacementStrategy.values()[random.nextInt(3)];
        return new Offer(now, now.plus(Duration.ofHours(24)), "US-2026", preference, options);
    }

    /** Prices other pallets by their number and weight, so that the same cost the same; more than 26 are too many. */
    static PlacementOption requote(PlacementOption option, ShipmentId shipment, List<PalletGroup> pallets) {
        PalletEstimate estimate = new PalletEstimate(PalletEstimate.Origin.SELLER, pallets, Optional.empty());
        PlannedShipment before = option.find(shipment).orElseThrow();
        if (before.pallets().equals(estimate)) {
            return option;
        }
        List<Quote> quotes = option.quotes().stream()
                .map(quote -> requote(quote, shipment, estimate))
                .toList();
        return option.with(before.withPallets(estimate)).withQuotes(quotes);
    }

    private static Quote requote(Quote quote, ShipmentId shipment, PalletEstimate estimate) {
        if (quote.method().isSmallParcel()) {
            return quote;
        }
        Money price = Money.ofMinor(
                CurrencyUnit.USD, estimate.count() * 1_000L + estimate.pounds().intValue());
        ChargeLine line = line(ChargeTarget.SHIPPING, Optional.of(shipment), price);
        return new Quote(
                quote.method(),
                quote.carrier(),
                quote.method().isPartnered()
                        ? quote.charges().withShipping(shipment, Optional.of(line))
                        : quote.charges(),
                quote.voidWindow(),
                estimate.count() > 26
                        ? Optional.of(new Obstacle(RefusalCode.BOX_LIMIT_EXCEEDED, "Too many."))
                        : quote.obstacle());
    }

    private PlacementOption option(PlacementStrategy strategy) {
        Money fee = money();
        List<PlannedShipment> shipments = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> new PlannedShipment(
                        new ShipmentId("sh" + uuid()),
                        "FC" + i,
                        1,
                        1,
                        BigDecimal.TEN,
                        BigDecimal.TEN,
                        Estimates.of(1, BigDecimal.TEN, BigDecimal.TEN)))
                .toList();
        List<Quote> quotes = SHIPPING.methods().stream()
                .map(rules -> quote(rules, fee, shipments))
                .toList();
        return new PlacementOption(
                new PlacementOptionId("pl" + uuid()),
                strategy,
                new PlacementMiles(new BigDecimal("300.0"), new BigDecimal("1000.0")),
                fee,
                Optional.empty(),
                shipments,
                quotes);
    }

    private Quote quote(MethodRules rules, Money fee, List<PlannedShipment> shipments) {
        Optional<Obstacle> obstacle = random.nextInt(6) == 0
                ? Optional.of(new Obstacle(RefusalCode.BOX_LIMIT_EXCEEDED, "Too much."))
                : Optional.empty();
        return new Quote(
                rules.method(),
                rules.defaultCarrier(),
                new Charges(CurrencyUnit.USD, lines(rules, fee, shipments)),
                rules.voidWindow(),
                obstacle);
    }

    private List<ChargeLine> lines(MethodRules rules, Money fee, List<PlannedShipment> shipments) {
        List<ChargeLine> lines = new ArrayList<>();
        if (rules.method().isPartnered()) {
            shipments.forEach(shipment -> lines.add(line(ChargeTarget.SHIPPING, Optional.of(shipment.id()), money())));
        }
        lines.add(line(ChargeTarget.PREP, Optional.empty(), money()));
        lines.add(line(ChargeTarget.LABELING, Optional.empty(), money()));
        lines.add(line(ChargeTarget.PLACEMENT, Optional.empty(), fee));
        return lines;
    }

    private static ChargeLine line(ChargeTarget target, Optional<ShipmentId> shipment, Money amount) {
        return new ChargeLine(target, shipment, amount, "drawn");
    }

    private Money money() {
        return Money.ofMinor(CurrencyUnit.USD, 1 + random.nextInt(100_000));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
