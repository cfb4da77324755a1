package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.explanation.PlaceCode;
import io.confirmshipping.domain.explanation.SizeCode;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.pallets.layout.PalletModel;
import io.confirmshipping.domain.pallets.packing.PortfolioPacker;
import io.confirmshipping.settings.SettingsMarketplaces;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to quote the largest workflow: 5,000 boxes of 2,000 SKUs, no two boxes alike, over 10 shipments, by
 * every shipping method; the network prepares and labels all units, and all weights are in kilograms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(1)
public class QuotingBenchmark {

    private static final int BOXES = 5_000;
    private static final int SKUS = 2_000;
    private static final int SHIPMENTS = 10;

    private final Marketplace marketplace = new SettingsMarketplaces().get(new MarketplaceId("ATVPDKIKX0DER"));
    private final RateCard rates = marketplace.rates().inForceAt(Instant.parse("2026-11-22T12:00:00Z"));
    private final PlacementFee placement = new PlacementFee(List.of(
            new PlacementFee.Part(BOXES, new UnitRate(new BigDecimal("0.30"), SizeCode.ANY_SIZE, PlaceCode.WEST))));
    private final List<Load> loads = loads(contents());

    /** Estimates pallets and quotes all methods, from nothing but the boxes. */
    @Benchmark
    public List<Quote> quoteEveryMethod() {
        List<Consignment> consignments = loads.stream().map(this::consign).toList();
        return marketplace.shipping().methods().stream()
                .map(rules -> new RateCardQuoting().quote(consignments, rules, rates, placement))
                .toList();
    }

    private Consignment consign(Load load) {
        return new Consignment(
                ShipmentId.random(),
                "ONT8",
                load,
                new BigDecimal("1234.5"),
                new PalletModel(new PortfolioPacker()).estimate(load, marketplace.pallets()));
    }

    private static List<Load> loads(Contents contents) {
        return IntStream.range(0, SHIPMENTS)
                .mapToObj(shipment -> new Load(
                        contents,
                        IntStream.range(0, BOXES)
                                .filter(box -> box % SHIPMENTS == shipment)
                                .mapToObj(box -> new BoxShare(box, 1))
                                .toList()))
                .toList();
    }

    private static Contents contents() {
        int[] units = new int[SKUS];
        List<BoxGroup> boxes = new ArrayList<>();
        for (int box = 0; box < BOXES; box++) {
            int quantity = 1 + box % 40;
            units[box % SKUS] += quantity;
            boxes.add(new BoxGroup(
                    1,
                    new Dimensions(length(30 + box % 31), length(25), length(20), LengthUnit.CM),
                    new Weight(BigDecimal.valueOf(500 + box, 2), WeightUnit.KG),
                    List.of(new SkuQuantity("SKU-" + box % SKUS, quantity))));
        }
        List<Item> items = IntStream.range(0, SKUS)
                .mapToObj(sku -> new Item("SKU-" + sku, units[sku], Owner.AMAZON, Owner.AMAZON))
                .toList();
        return new Contents(items, boxes);
    }

    private static BigDecimal length(int centimeters) {
        return BigDecimal.valueOf(centimeters);
    }
}
