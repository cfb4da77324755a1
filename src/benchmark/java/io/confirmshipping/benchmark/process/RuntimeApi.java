package io.confirmshipping.benchmark.process;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.confirmshipping.benchmark.process.Timing.Answered;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** Lambda's side of a function's process: hands over events one after the other, and notes when it is asked and answered. */
final class RuntimeApi implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final HttpServer server;
    private final List<byte[]> events;
    private final LongSupplier processor;
    private final List<Moment> asked = new ArrayList<>();
    private final List<Moment> answered = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final CountDownLatch missing;

    /**
     * A moment.
     *
     * @param at by {@link System#nanoTime}
     * @param processor time of the process until then, in nanoseconds
     */
    private record Moment(long at, long processor) {}

    /** @param processor tells the time that the process has used so far, in nanoseconds */
    RuntimeApi(List<byte[]> events, LongSupplier processor) throws IOException {
        this.events = events;
        this.processor = processor;
        missing = new CountDownLatch(events.size());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/2018-06-01/runtime/", this::serve);
        server.start();
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/next")) {
            next(exchange);
        } else {
            answered.add(moment());
            answers.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
            missing.countDown();
        }
    }

    /** Lets the last request wait for ever: there are no more events. */
    private void next(HttpExchange exchange) throws IOException {
        if (asked.size() == events.size()) {
            return;
        }
        byte[] event = events.get(asked.size());
        asked.add(moment());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", "request-" + asked.size());
        exchange.getResponseHeaders()
                .set("Lambda-Runtime-Deadline-Ms", String.valueOf(System.currentTimeMillis() + 60_000));
        exchange.getResponseHeaders()
                .set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:000000000000:function:measured");
        exchange.sendResponseHeaders(200, event.length);
        exchange.getResponseBody().write(event);
        exchange.close();
    }

    private Moment moment() {
        return new Moment(System.nanoTime(), processor.getAsLong());
    }

    /** Waits until all events are answered. */
    void await() throws InterruptedException {
        if (!missing.await(PATIENCE_SECONDS, TimeUnit.SECONDS)
                || !answers.stream().allMatch(answer -> answer.contains("\"statusCode\":20"))) {
            throw new IllegalStateException("The function answered " + answers);
        }
    }

    /** Returns when the first event was asked for, by {@link System#nanoTime}. */
    long firstAsked() {
        return asked.get(0).at();
    }

    /** Returns how long each event took. */
    List<Answered> answered() {
        return IntStream.range(0, events.size())
                .mapToObj(event -> new Answered(
                        answered.get(event).at() - asked.get(event).at(),
                        answered.get(event).processor() - asked.get(event).processor()))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
