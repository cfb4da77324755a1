package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TablePermissions;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.local.table.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The schedule closes what does not arrive (rules.md#rule-37), on a table of its own: it sweeps everything that is due by then. */
class CloseLateShipmentsTest {

    private final TestClock clock = new TestClock();
    private final Store store = Store.onNewTable(TestDatabase.client(new TablePermissions()));
    private final HandWired wired = new HandWired(store, clock);
    private final Functions functions = wired.functions();
    private final Seller seller = Seller.anyone(wired.api());

    @BeforeEach
    void beginAtFivePastTen() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
    }

    @Test
    void a_shipment_that_never_arrives_is_closed_owes_nothing_on_receipt_and_says_why() {
        String workflow = seller.confirmed("FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");
        String shipment = seller.review(workflow).text("/shipments/0/shipmentConfirmationId");
        seller.markShipped(shipment);
        ApiAnswer before = seller.shipment(shipment);
        assertThat(before.text("/closesAt")).isEqualTo("2027-01-06T10:05:00Z");
        assertThat(before.body().get("daysLeft").intValue()).isEqualTo(45);

        clock.advance(Duration.ofDays(31));
        functions.invoke("expire", Json.object());
        assertThat(seller.shipment(shipment).text("/status")).isEqualTo("SHIPPED");
        assertThat(seller.shipment(shipment).body().get("daysLeft").intValue()).isEqualTo(14);
        assertDaysLeft(14, workflow);
        clock.advance(Duration.ofDays(14).minusMillis(1));
        functions.invoke("expire", Json.object());
        assertThat(seller.shipment(shipment).text("/status")).isEqualTo("SHIPPED");
        clock.advance(Duration.ofMillis(1));
        functions.invoke("expire", Json.object());

        JsonNode closed = seller.shipment(shipment).body();
        assertThat(closed.get("status").textValue()).isEqualTo("CLOSED");
        assertThat(closed.has("closesAt")).isFalse();
        assertThat(seller.shipments().body().at("/shipments/0").has("daysLeft")).isFalse();
        assertThat(seller.review(workflow).body().at("/shipments/0").has("daysLeft"))
                .isFalse();
        assertThat(closed.at("/history/2/by").textValue()).isEqualTo("SCHEDULE");
        assertThat(closed.at("/history/2/detail").textValue()).startsWith("45 days after its confirmation");
        ApiAnswer review = seller.review(workflow);
        assertThat(review.text("/totalOwed/amount")).isEqualTo("0.00");
        assertThat(review.text("/settlements/0/total/amount")).isEqualTo("0.00");
    }

    @Test
    void a_damaged_workflow_holds_up_no_other() {
        String damaged = seller.confirmed("FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");
        clock.advance(Duration.ofMinutes(1));
        String workflow = seller.confirmed("FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");
        // By a client that may do more than the functions
        try (DynamoDbClient anything = TestDatabase.client()) {
            anything.updateItem(request -> request.tableName(store.table())
                    .key(Key.workflow(new WorkflowId(damaged)).attributes())
                    .updateExpression("REMOVE seller"));
        }
        for (int day = 0; day < 46; day++) {
            clock.advance(Duration.ofDays(1));
            functions.invoke("expire", Json.object());
        }
        assertThat(seller.review(workflow).text("/shipments/0/status")).isEqualTo("CLOSED");
    }

    /** The shipping queue, the workflow and the list of workflows say the same. */
    private void assertDaysLeft(int days, String workflow) {
        for (JsonNode shipment : List.of(
                seller.shipments().body().at("/shipments/0"),
                seller.review(workflow).body().at("/shipments/0"),
                seller.workflows().body().at("/workflows/0/shipments/0"))) {
            assertThat(shipment.get("daysLeft").intValue()).isEqualTo(days);
            assertThat(shipment.get("closesAt"))
                    .isEqualTo(seller.shipment(
                                    shipment.get("shipmentConfirmationId").textValue())
                            .body()
                            .get("closesAt"));
        }
    }
}
