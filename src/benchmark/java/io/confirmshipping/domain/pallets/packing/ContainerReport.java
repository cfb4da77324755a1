package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** How full one container becomes, on average over the instances of a class. */
final class ContainerReport {
    private static final long FEW_STEPS = 12_000_000;
    private static final long MANY_STEPS = 80_000_000;

    private static final List<Way> WAYS = List.of(
            new Way("ours", instance -> volume(instance, 0, FEW_STEPS)),
            new Way("ours, 80 % support", instance -> volume(instance, 80, FEW_STEPS)),
            new Way("ours, 80 M steps", instance -> volume(instance, 0, MANY_STEPS)),
            new Way("80 % support, 80 M steps", instance -> volume(instance, 80, MANY_STEPS)),
            new Way("library, Plain", Library.PLAIN::fill),
            new Way("library, LAFF", Library.LAFF::fill));

    private ContainerReport() {}

    private record Way(String name, ToLongFunction<ContainerInstance> volume) {}

    /** @param classes the classes whose instances are filled */
    static void print(ContainerClasses classes, int instances) {
        System.out.printf("%nFill of one container in percent, mean of %d instances a class%n", instances);
        System.out.printf("%-25s", "");
        IntStream.rangeClosed(1, ContainerInstance.TYPES.length)
                .forEach(number -> System.out.printf("%6s", "BR" + number));
        System.out.println("  mean of BR1 to BR7 and of the others, time per instance");
        for (Way way : WAYS) {
            IntStream.range(0, 3)
                    .forEach(seed -> way.volume.applyAsLong(ContainerInstance.random(10, seed))); // compiles it
            System.out.printf("%-25s", way.name);
            Stopwatch stopwatch = new Stopwatch();
            double[] fills = new double[ContainerInstance.TYPES.length];
            for (int i = 0; i < fills.length; i++) {
                fills[i] = meanFill(way, classes, ContainerInstance.TYPES[i], instances, stopwatch);
                System.out.printf("%6.2f", fills[i]);
                System.out.flush();
            }
            System.out.printf(
                    " %6.2f %6.2f  %s%n",
                    mean(fills, 0, ContainerClasses.PUBLISHED),
                    mean(fills, ContainerClasses.PUBLISHED, fills.length),
                    stopwatch);
        }
    }

    private static double mean(double[] fills, int from, int to) {
        return Arrays.stream(fills, from, to).average().orElseThrow();
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
        List<Placement> boxes = instance.fill(support, budget);
        Geometry.check(boxes, instance, support);
        return ContainerInstance.volume(boxes);
    }
}
