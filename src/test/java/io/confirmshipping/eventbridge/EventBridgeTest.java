package io.confirmshipping.eventbridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.event.Event;
import io.confirmshipping.domain.event.EventType;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.local.table.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class EventBridgeTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:05:00.123Z");

    @Test
    void an_event_is_sent_signed_and_in_whole() {
        try (TestBus bus = new TestBus(Optional.empty());
                DynamoDbClient account = TestDatabase.client()) {
            Event event = event(Map.of(
                    "refunded", Money.parse("USD 24.40"), "expiration", AT, "boxCount", 3, "ids", List.of("a", "b")));
            assertThat(bus.client(account).send(List.of(event))).isEqualTo(1);
            JsonNode sent = bus.events().get(0);
            assertThat(sent.get("eventId").textValue()).isEqualTo("FBA15DJ9K2Q7:2");
            assertThat(sent.get("at").textValue()).isEqualTo("2026-11-22T10:05:00.123Z");
            assertThat(sent.at("/refunded/amount").decimalValue()).isEqualByComparingTo("24.40");
            assertThat(sent.at("/refunded/code").textValue()).isEqualTo("USD");
            assertThat(sent.get("expiration").textValue()).isEqualTo(AT.toString());
            assertThat(sent.get("boxCount").intValue()).isEqualTo(3);
            assertThat(sent.get("ids").toString()).isEqualTo("[\"a\",\"b\"]");
            assertThat(bus.authorizations())
                    .singleElement()
                    .asString()
                    .matches(
                            "AWS4-HMAC-SHA256 Credential=local/\\d{8}/us-east-1/events/aws4_request, .*Signature=[0-9a-f]{64}.*");
        }
    }

    @Test
    void nothing_is_taken_by_a_bus_that_cannot_be_reached() {
        DynamoDbClient account = TestDatabase.client();
        TestBus bus = new TestBus(Optional.empty());
        bus.close();
        assertThat(bus.client(account).send(List.of(event(Map.of())))).isZero();
        account.close();
    }

    private static Event event(Map<String, Object> facts) {
        return new Event(
                EventType.SHIPMENT_RENAMED,
                Samples.SELLER,
                Samples.awaitingConfirmation().workflow().header().id(),
                Optional.of(new ShipmentConfirmationId("FBA15DJ9K2Q7")),
                2,
                AT,
                facts);
    }
}
