package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.NewSeller;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A seller goes from boxes to shipments, and back. */
class StoryTest extends NewSeller {

    @Test
    void a_seller_plans_reviews_chooses_confirms_renames_and_cancels() {
        ApiAnswer planned = seller.create(Event.fallRestock());
        String workflow = planned.text("/workflowId");
        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.header("location")).isEqualTo("/workflows/" + workflow);
        assertThat(planned.header("content-type")).isEqualTo("application/json");
        assertThat(planned.text("/status")).isEqualTo("AWAITING_CONFIRMATION");
        assertThat(planned.text("/placementOptions/0/expiration")).isEqualTo("2026-11-23T10:05:00Z");
        assertThat(destinations(planned)).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(seller.review(workflow).body()).isEqualTo(planned.body());

        ApiAnswer chosen = seller.choose(workflow, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        assertThat(chosen.status()).isEqualTo(200);
        assertThat(chosen.text("/shipping/carrier/alphaCode")).isEqualTo("UPSN");
        assertThat(actions(chosen)).contains("confirmation");

        ApiAnswer confirmed = seller.confirm(workflow);
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.text("/status")).isEqualTo("CONFIRMED");
        assertThat(confirmed.body().at("/confirmation/acceptedCharges"))
                .isEqualTo(chosen.body().at("/charges/total"));
        List<String> shipments = confirmed.body().findValuesAsText("shipmentConfirmationId");
        assertThat(shipments)
                .hasSameSizeAs(destinations(planned))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("FBA[0-9A-Z]{9}"));

        assertThat(seller.renameWorkflow(workflow, "Winter restock").text("/name"))
                .isEqualTo("Winter restock");
        assertThat(seller.renameShipment(shipments.get(0), "First boxes").text("/name"))
                .isEqualTo("First boxes");
        assertThat(seller.shipment(shipments.get(0)).text("/name")).isEqualTo("First boxes");
        assertThat(seller.workflows().text("/workflows/0/name")).isEqualTo("Winter restock");
        assertThat(seller.shipments().body().findValuesAsText("shipmentConfirmationId"))
                .containsExactlyInAnyOrderElementsOf(shipments);

        ApiAnswer cancelled = seller.cancel(workflow);
        assertThat(cancelled.text("/status")).isEqualTo("CANCELLED");
        assertThat(cancelled.body().at("/cancellation/refunded"))
                .isEqualTo(chosen.body().at("/charges/shipping"));
        assertThat(cancelled.body().at("/shipments").findValuesAsText("status")).containsOnly("CANCELLED");
        assertThat(seller.workflows().body().get("workflows")).isEmpty();
        assertThat(seller.review(workflow).text("/status")).isEqualTo("CANCELLED");
    }

    private static List<String> destinations(ApiAnswer workflow) {
        return workflow.body().at("/placementOptions/0/shipments").findValuesAsText("warehouseId");
    }

    private static List<String> actions(ApiAnswer workflow) {
        List<String> actions = new ArrayList<>();
        for (JsonNode action : workflow.body().get("actions")) {
            actions.add(action.textValue());
        }
        return actions;
    }
}
