package io.confirmshipping.benchmark.load;

import io.confirmshipping.benchmark.process.LocalServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Lets sellers work side by side on a local server, and prints how long they waited, by route.
 *
 * <p>Arguments: for how many seconds (60), how many sellers (4). A quarter of that time before is not counted.
 */
public final class Load {

    private static final Path CONTENTS = Path.of("events", "examples", "fall-restock.json");

    private Load() {}

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        int sellers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        try (LocalServer server = LocalServer.start()) {
            work(server, sellers, seconds / 4, new Latencies());
            Latencies latencies = new Latencies();
            long startedAt = System.nanoTime();
            work(server, sellers, seconds, latencies);
            System.out.printf("%n%d sellers for %d seconds%n%n", sellers, seconds);
            latencies.print((System.nanoTime() - startedAt) / 1e9);
        }
    }

    private static void work(LocalServer server, int sellers, int seconds, Latencies latencies)
            throws IOException, InterruptedException, ExecutionException {
        String contents = Calls.JSON.readTree(CONTENTS.toFile()).toString();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService threads = Executors.newFixedThreadPool(sellers);
        List<Callable<Void>> work = IntStream.range(0, sellers)
                .mapToObj(
                        number -> new SellerAtWork(new Calls(server, "seller-" + number, latencies), number, contents))
                .map(seller -> (Callable<Void>) () -> {
                    seller.workWhile(() -> System.nanoTime() < end);
                    return null;
                })
                .toList();
        for (Future<Void> done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();
    }
}
