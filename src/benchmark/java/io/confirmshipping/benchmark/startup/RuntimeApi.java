package io.confirmshipping.benchmark.startup;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Lambda's side of a function's process: hands over the same event twice, and notes when it is asked and answered. */
final class RuntimeApi implements AutoCloseable {

    private static final int EVENTS = 2;
    private static final int PATIENCE_SECONDS = 120;

    private final HttpServer server;
    private final byte[] event;
    private final List<Long> asked = new ArrayList<>();
    private final List<Long> answered = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final CountDownLatch missing = new CountDownLatch(EVENTS);

    RuntimeApi(byte[] event) throws IOException {
        this.event = event;
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
            answered.add(System.nanoTime());
            answers.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
            missing.countDown();
        }
    }

    /** Lets the last request wait for ever: there are no more events. */
    private void next(HttpExchange exchange) throws IOException {
        if (asked.size() == EVENTS) {
            return;
        }
        asked.add(System.nanoTime());
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

    /** Returns the instants at which the first event was asked for, and both were answered, by {@link System#nanoTime}. */
    Timing await(long startedAt) throws InterruptedException {
        if (!missing.await(PATIENCE_SECONDS, TimeUnit.SECONDS)
                || !answers.stream().allMatch(answer -> answer.contains("\"statusCode\":20"))) {
            throw new IllegalStateException("The function answered " + answers);
        }
        return new Timing(
                answered.get(0) - startedAt,
                asked.get(0) - startedAt,
                answered.get(0) - asked.get(0),
                answered.get(1) - asked.get(1));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
