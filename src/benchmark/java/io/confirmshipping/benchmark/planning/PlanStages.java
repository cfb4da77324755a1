package io.confirmshipping.benchmark.planning;

import io.confirmshipping.benchmark.planning.TimedFunction.Taken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;

/**
 * Where the time of planning goes: the plan function in a process of its own for each size, one thread, without a network and
 * a table. Prints the processor time of each stage in milliseconds and what is allocated in MB: of the first call, and of the
 * call of median time among the others.
 *
 * <p>Argument: how often (9), twice or more.
 */
public final class PlanStages {

    private PlanStages() {}

    /** Starts a process for each size. */
    public static void run(String[] arguments) throws IOException, InterruptedException {
        String times = arguments.length > 0 ? arguments[0] : "9";
        System.out.printf("%n%-24s", "boxes, kinds");
        System.out.printf("%8s%8s%8s%8s%8s%8s%8s%8s%n", "ms", "read", "check", "place", "pack", "quote", "write", "MB");
        for (int size = 0; size < PlanSize.ALL.size(); size++) {
            int status = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            PlanStages.class.getName(),
                            Integer.toString(size),
                            times)
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IllegalStateException("The benchmark ended with status " + status);
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        LogManager.getLogManager().reset();
        PlanSize size = PlanSize.ALL.get(Integer.parseInt(arguments[0]));
        String contents = size.body();
        TimedFunction function = new TimedFunction();
        List<Taken> all = new ArrayList<>();
        for (int time = 0; time < Math.max(2, Integer.parseInt(arguments[1])); time++) {
            all.add(function.plan(contents));
        }
        List<Taken> others = all.stream()
                .skip(1)
                .sorted(Comparator.comparingDouble(Taken::milliseconds))
                .toList();
        System.out.printf("%5d, %5d %-11s%s%n", size.boxes(), size.kinds(), "first", all.get(0));
        System.out.printf("%5d, %5d %-11s%s%n", size.boxes(), size.kinds(), "warm", others.get(others.size() / 2));
    }
}
