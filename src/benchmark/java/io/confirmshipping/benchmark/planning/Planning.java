package io.confirmshipping.benchmark.planning;

import io.confirmshipping.benchmark.process.LocalServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Plans the largest contents on a local server with one processor and a heap of 1 GB: everything from the request to the
 * answer, with what is written. Prints the first time, when nothing is compiled yet, and the median of the others.
 *
 * <p>Argument: how often (10), twice or more.
 */
public final class Planning {

    private static final List<String> ONE_PROCESSOR =
            List.of("-Xmx1g", "-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC");

    private static final List<LargestContents> CONTENTS = List.of(
            new LargestContents("cartons, 6 to 25 in", 60, 250),
            new LargestContents("small boxes, 2 to 6 in", 20, 60),
            new LargestContents("tiny boxes, 1 to 3 in", 10, 30));

    private Planning() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int times = arguments.length > 0 ? Math.max(2, Integer.parseInt(arguments[0])) : 10;
        System.out.printf(
                "%nPlanning %d SKUs in %d boxes, no two alike%n", LargestContents.SKUS, LargestContents.BOXES);
        for (LargestContents contents : CONTENTS) {
            try (LocalServer server = LocalServer.start(ONE_PROCESSOR)) {
                List<Took> all = new ArrayList<>();
                for (int time = 0; time < times; time++) {
                    all.add(plan(server, contents.body()));
                }
                List<Took> others = all.subList(1, times);
                System.out.printf(
                        Locale.ROOT,
                        "%-22s first %s, then %s (medians of %d)%n",
                        contents.name(),
                        all.get(0),
                        new Took(median(others, Took::waited), median(others, Took::processor)),
                        others.size());
            }
        }
    }

    /**
     * Times in milliseconds.
     *
     * @param processor how long the server's processor worked, whatever else the machine had to do
     */
    private record Took(long waited, long processor) {

        @Override
        public String toString() {
            return "%5d ms (processor %5d)".formatted(waited, processor);
        }
    }

    private static long median(List<Took> all, ToLongFunction<Took> part) {
        return all.stream()
                .mapToLong(part)
                .sorted()
                .skip(all.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static Took plan(LocalServer server, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.uri().resolve("/workflows"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        Duration processor = server.processorTime();
        long startedAt = System.nanoTime();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        long took = (System.nanoTime() - startedAt) / 1_000_000;
        if (response.statusCode() != 201) {
            throw new IllegalStateException(
                    "Planning was answered with " + response.statusCode() + " " + response.body());
        }
        return new Took(took, server.processorTime().minus(processor).toMillis());
    }
}
