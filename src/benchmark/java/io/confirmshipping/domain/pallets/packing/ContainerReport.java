package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** How full one container becomes, on average over the instances of a class. */
final class ContainerReport {
    private static final long FEW_STEPS = 12_000_000;
    private static final long MANY_STEPS = 300_000_000;

    private static final List<Way> WAYS = List.of(
            new Way("ours", instance -> volume(instance, 0, FEW_STEPS)),
            new Way("ours, 80 % support", instance -> volume(instance, 80, FEW_STEPS)),
            new Way("ours, 300 M steps", instance -> volume(instance, 0, MANY_STEPS)),
            new Way("80 % support, 300 M steps", instance -> volume(instance, 80, MANY_STEPS)),
            new Way("library, Plain", Library.PLAIN::fill),
            new Way("library, LAFF", Library.LAFF::fill));

    private ContainerReport() {}

    private record Way(String name, ToLongFunction<ContainerInstance> volume) {}

    /** @param classes the classes whose instances are filled */
    static void print(ContainerClasses classes, int instances) {
        System.out.printf("%nFill of one container in percent, mean of %d instances a class%n", instances);
        System.out.println(
                "                           BR1   BR2   BR3   BR4   BR5   BR6   BR7   mean  time per instance");
        for (Way way : WAYS) {
            IntStream.range(0, 3)
                    .forEach(seed -> way.volume.applyAsLong(ContainerInstance.random(10, seed))); // compiles it
            System.out.printf("%-25s", way.name);
            Stopwatch stopwatch = new Stopwatch();
            double sum = 0;
            for (int types : ContainerInstance.TYPES) {
                double fill = meanFill(way, classes, types, instances, stopwatch);
                sum += fill;
                System.out.printf("%6.2f", fill);
                System.out.flush();
            }
            System.out.printf(" %6.2f  %s%n", sum / ContainerInstance.TYPES.length, stopwatch);
        }
    }

    private static double meanFill(Way way, ContainerClasses classes, int types, int instances, Stopwatch stopwatch) {
        double sum = 0;
        for (int instance = 0; instance < instances; instance++) {
            ContainerInstance one = classes.instance(types, instance);
            sum += 100.0 * stopwatch.time(() -> way.volume.applyAsLong(one)) / ContainerInstance.CONTAINER.volume();
        }
        return sum / instances;
    }

    private static long volume(ContainerInstance instance, int support, long budget) {
        List<Placement> boxes = instance.fill(support, budget).placements();
        Geometry.check(boxes, instance, support);
        return boxes.stream()
                .mapToLong(placement -> placement.orientation().volume())
                .sum();
    }
}
