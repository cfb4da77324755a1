package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A seller with an own carrier marks shipments as shipped (rules.md#rule-34). */
class MarkShippedTest extends NewSeller {

    @Test
    void one_shipment_is_marked_and_the_others_still_can_be() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        String shipment = seller.review(workflow).text("/shipments/0/shipmentConfirmationId");
        assertThat(actions(seller.shipment(shipment))).contains("status");

        ApiAnswer marked = seller.markShipped(shipment);

        assertThat(marked.text("/status")).isEqualTo("SHIPPED");
        assertThat(seller.markShipped(shipment).body()).isEqualTo(marked.body());
        assertThat(actions(seller.shipment(shipment))).doesNotContain("status").contains("tracking");
        assertThat(seller.shipment(shipment).body().at("/history/1"))
                .isEqualTo(Json.object()
                        .put("at", marked.text("/updatedAt"))
                        .put("event", "SHIPPED")
                        .put("by", "SELLER"));
        assertThat(actions(seller.review(workflow))).contains("status");
    }

    @Test
    void all_shipments_of_a_workflow_are_marked_at_once_and_then_the_carrier_is_waited_for() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        long version = seller.review(workflow).body().get("version").longValue();

        ApiAnswer marked = seller.markAllShipped(workflow);

        assertThat(marked.body().get("shipments").findValuesAsText("status")).containsOnly("SHIPPED");
        assertThat(marked.text("/waitsFor/what")).isEqualTo("DELIVERY");
        assertThat(actions(marked)).doesNotContain("status", "shipping").contains("cancellation");
        assertThat(marked.body().get("version").longValue())
                .isEqualTo(version + marked.body().get("shipments").size());
        assertThat(seller.review(workflow).body().get("version"))
                .isEqualTo(marked.body().get("version"));
    }

    @Test
    void with_a_partnered_carrier_before_confirmation_and_after_a_cancellation_it_is_refused() {
        String partnered = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        assertThat(seller.markAllShipped(partnered).code()).isEqualTo("carrier-reports");
        assertThat(seller.markShipped(seller.review(partnered).text("/shipments/0/shipmentConfirmationId"))
                        .code())
                .isEqualTo("carrier-reports");

        assertThat(seller.markAllShipped(seller.plan()).code()).isEqualTo("not-confirmed");

        String cancelled = seller.confirmed("FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");
        seller.cancel(cancelled);
        assertThat(seller.markAllShipped(cancelled).code()).isEqualTo("workflow-cancelled");
    }

    @Test
    void shipped_is_the_only_status_that_a_seller_can_set() {
        String workflow = seller.confirmed("FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");

        ApiAnswer refused = seller.send(ApiRequest.to("PUT /workflows/{workflowId}/status", workflow)
                .body(Json.object().put("status", "CLOSED")));

        assertThat(refused.code()).isEqualTo("invalid-request");
        assertThat(refused.wrongFields()).containsExactly("status");
    }

    private static List<String> actions(ApiAnswer answer) {
        return answer.body()
                .get("actions")
                .valueStream()
                .map(JsonNode::textValue)
                .toList();
    }
}
