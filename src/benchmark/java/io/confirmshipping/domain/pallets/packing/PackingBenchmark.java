package io.confirmshipping.domain.pallets.packing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well and how fast pallets are packed, beside {@link Library}: containers of the classes BR1 to BR15, 200 shipments of
 * real sizes, and the largest ones. In one thread, in a heap of 256 MB.
 */
public final class PackingBenchmark {
    private static final String INSTANCES = "10";
    private static final String SHIPMENTS = "200";

    private PackingBenchmark() {}

    /**
     * @param arguments how many instances of every class, how many shipments, and the folder of published instances (files
     *     {@code thpack1.txt} to {@code thpack7.txt}) where these are to be filled instead of our own
     */
    public static void run(String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                PackingBenchmark.class.getName()));
        command.addAll(List.of(arguments));
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("The benchmark ended with status " + status);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        int instances = Integer.parseInt(arguments.length > 0 ? arguments[0] : INSTANCES);
        int shipments = Integer.parseInt(arguments.length > 1 ? arguments[1] : SHIPMENTS);
        ContainerClasses classes =
                arguments.length > 2 ? ContainerClasses.published(Path.of(arguments[2])) : ContainerClasses.random();
        ContainerReport.print(classes, instances);
        ShipmentReport.print(shipments);
        ScaleReport.print();
    }
}
