package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.placement.planning.DemandPlanner;
import io.confirmshipping.settings.SettingsMarketplaces;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Planning workflows up to the largest one: 2,000 SKUs in 5,000 boxes, no two alike, each with two SKUs; on one core. With
 * the memory that is allocated for one plan.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 6, time = 5)
@Fork(
        value = 1,
        jvmArgs = {"-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC"})
public class PlacementBenchmark {

    @Param({"1250", "2500", "5000"})
    private int boxes;

    private final Network network =
            new SettingsMarketplaces().get(new MarketplaceId("ATVPDKIKX0DER")).network();
    private final Coordinates seattle =
            network.places().at("98101").orElseThrow().coordinates();
    private Contents contents;
    private final DemandPlanner planner = new DemandPlanner();

    @Setup
    public void pack() {
        contents = contents(boxes, new Random(5));
    }

    @Benchmark
    public List<PlacementPlan> plan() {
        return planner.plan(contents, seattle, network, LocalDate.of(2026, 11, 23));
    }

    private static Contents contents(int count, Random random) {
        int skus = count * 2 / 5;
        int[] units = new int[skus];
        List<BoxGroup> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int first = i % skus;
            int second = (i + 1 + random.nextInt(skus - 1)) % skus;
            int many = 1 + random.nextInt(50);
            int few = 1 + i % 7;
            units[first] += many;
            units[second] += few;
            boxes.add(new BoxGroup(
                    1,
                    new Dimensions(
                            BigDecimal.valueOf(18), BigDecimal.valueOf(14), BigDecimal.valueOf(12), LengthUnit.IN),
                    new Weight(BigDecimal.valueOf(10 + i % 40), WeightUnit.LB),
                    List.of(new SkuQuantity("SKU-" + first, many), new SkuQuantity("SKU-" + second, few))));
        }
        return new Contents(
                IntStream.range(0, skus)
                        .mapToObj(i -> new Item("SKU-" + i, units[i], Owner.SELLER, Owner.SELLER))
                        .toList(),
                boxes);
    }
}
