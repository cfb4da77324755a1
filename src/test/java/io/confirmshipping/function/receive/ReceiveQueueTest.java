package io.confirmshipping.function.receive;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.fixture.Scale;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.FunctionTestProfile;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.local.function.Handlers;
import io.confirmshipping.local.function.Invoker;
import io.confirmshipping.local.queues.Queues;
import io.confirmshipping.local.queues.Redelivery;
import io.confirmshipping.local.template.Template;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/** Reports through a real SQS endpoint into the real function, batches side by side. */
@QuarkusTest
@TestProfile(FunctionTestProfile.class)
class ReceiveQueueTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:05:00Z");
    private static final int MESSAGES = Scale.of(300);
    private static final int WORKFLOWS = Scale.of(4);

    @Inject
    Api api;

    @Inject
    TestClock clock;

    @Inject
    Invoker invoker;

    @Inject
    Handlers handlers;

    Seller seller;

    @BeforeEach
    void newSeller() {
        clock.set(NOW);
        seller = Seller.anyone(api);
    }

    @Test
    void every_quantity_is_right_though_messages_come_twice_and_out_of_order() {
        long seed = Long.getLong("seed", 20261122L);
        Map<String, List<String>> skus = confirmedShipments();
        Traffic traffic = new Traffic(skus, seed);
        List<Report> messages = traffic.messages(MESSAGES, MESSAGES / 10, MESSAGES / 5, NOW);

        long begun = System.nanoTime();
        try (Queues queues = Queues.start(Template.load(), invoker, 0, Duration.ofSeconds(60));
                SqsClient client = queues.client()) {
            send(messages, client);
            await().atMost(10, MINUTES)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> waiting("ReceiveQueue", client) == 0);
            assertThat(waiting("ReceiveDeadLetters", client)).isZero();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d reports of %d shipments in %.1f s, %.0f a second, from seed %d%n",
                messages.size(),
                skus.size(),
                seconds,
                messages.size() / seconds,
                seed);

        skus.keySet().forEach(shipment -> assertRight(shipment, traffic.received(shipment)));
        assertThat(seller.workflows().body().get("workflows")).isEmpty();
        assertThat(seller.send(ApiRequest.to("GET /workflows")
                                .query("status", "CLOSED")
                                .query("pageSize", "50"))
                        .body()
                        .get("workflows"))
                .hasSize(WORKFLOWS);
    }

    @Test
    void a_report_of_an_unknown_shipment_is_dead_lettered_and_holds_up_no_other() {
        String shipment = confirmedShipments(1).keySet().iterator().next();
        Report unknown = Report.of("FBA000000000", "BFI4-1", "SHIPPED", NOW);
        Report known = Report.of(shipment, "BFI4-2", "SHIPPED", NOW);
        Redelivery redelivery = new Redelivery();
        Invoker impatient = new Invoker(name -> redelivery.of(handlers.named(name)));
        try (Queues queues = Queues.start(Template.load(), impatient, 0, Duration.ofMinutes(10));
                SqsClient client = queues.client()) {
            redelivery.by(client);
            send(List.of(unknown, known), client);
            await().atMost(5, MINUTES)
                    .until(() -> waiting("ReceiveDeadLetters", client) == 1 && waiting("ReceiveQueue", client) == 0);
            assertThat(deadLetters(client)).extracting(Message::body).containsExactly(unknown.text());
        }
        assertThat(seller.shipment(shipment).text("/status")).isEqualTo("SHIPPED");
    }

    private void assertRight(String shipment, Map<String, Long> expected) {
        ApiAnswer answer = seller.shipment(shipment);
        assertThat(answer.text("/status")).isEqualTo("CLOSED");
        Map<String, Long> received = new TreeMap<>();
        for (JsonNode item : answer.body().get("items")) {
            long units = item.get("received").longValue();
            assertThat(item.get("difference").longValue())
                    .isEqualTo(units - item.get("expected").longValue());
            if (units > 0) {
                received.put(item.get("msku").textValue(), units);
            }
        }
        assertThat(received).as(shipment).isEqualTo(expected);
    }

    /** Returns the SKUs of the shipments of many workflows, by shipment. */
    private Map<String, List<String>> confirmedShipments() {
        return confirmedShipments(WORKFLOWS);
    }

    private Map<String, List<String>> confirmedShipments(int workflows) {
        Map<String, List<String>> skus = new HashMap<>();
        for (int i = 0; i < workflows; i++) {
            String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
            for (String shipment :
                    seller.review(workflow).body().get("shipments").findValuesAsText("shipmentConfirmationId")) {
                skus.put(shipment, seller.shipment(shipment).body().get("items").findValuesAsText("msku"));
            }
        }
        return skus;
    }

    private static void send(List<Report> messages, SqsClient client) {
        String url = url("ReceiveQueue", client);
        for (int first = 0; first < messages.size(); first += 10) {
            List<Report> batch = messages.subList(first, Math.min(first + 10, messages.size()));
            List<SendMessageBatchRequestEntry> entries = new ArrayList<>();
            IntStream.range(0, batch.size())
                    .forEach(i -> entries.add(SendMessageBatchRequestEntry.builder()
                            .id("message-" + i)
                            .messageBody(batch.get(i).text())
                            .build()));
            assertThat(client.sendMessageBatch(request -> request.queueUrl(url).entries(entries))
                            .failed())
                    .isEmpty();
        }
    }

    private static int waiting(String queue, SqsClient client) {
        return client
                .getQueueAttributes(request -> request.queueUrl(url(queue, client))
                        .attributeNames(
                                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
                .attributes()
                .values()
                .stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private static List<Message> deadLetters(SqsClient client) {
        return client.receiveMessage(request -> request.queueUrl(url("ReceiveDeadLetters", client)))
                .messages();
    }

    private static String url(String queue, SqsClient client) {
        return client.getQueueUrl(request -> request.queueName(queue)).queueUrl();
    }
}
