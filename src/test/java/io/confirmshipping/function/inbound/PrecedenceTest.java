package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An operation waits until those have ended that decide about its shipment or boxes (rules.md#rule-35). */
class PrecedenceTest {

    private static final String TRANSPORTATION = "/transportationOptions";

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();

    private InboundClient client;
    private NewPlans plans;

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        client = new InboundClient(functions, "seller-" + UUID.randomUUID());
        plans = new NewPlans(functions, client);
    }

    @Test
    void placements_are_generated_once_the_boxes_are_taken() {
        String plan = plans.created();
        ApiAnswer boxes = plans.pack(plan, NewPlans.boxes(plans.confirmedGroup(plan)));
        assertThat(boxes.status()).isEqualTo(202);
        assertWaits("GeneratePlacementOptions", "SetPackingInformation", post(plan, "/placementOptions"));
        plans.operate(boxes);
        assertThat(post(plan, "/placementOptions").status()).isEqualTo(202);
    }

    @Test
    void placements_are_generated_once_a_packing_is_confirmed_which_would_else_be_given_up() {
        String plan = plans.created();
        plans.done("POST", "inboundPlans/" + plan + "/packingOptions");
        String option =
                client.get("inboundPlans/" + plan + "/packingOptions").send().text("/packingOptions/0/packingOptionId");
        ApiAnswer confirmation = post(plan, "/packingOptions/" + option + "/confirmation");
        assertWaits("GeneratePlacementOptions", "ConfirmPackingOption", post(plan, "/placementOptions"));
        plans.operate(confirmation);
        assertThat(post(plan, "/placementOptions").status()).isEqualTo(202);
    }

    @Test
    void a_placement_is_confirmed_and_quoted_once_it_is_no_longer_being_replaced() {
        InboundPlan plan = new InboundPlan(client, plans.planned());
        JsonNode ready = plan.configurations("2026-11-30T12:00Z");
        String confirmation = "/placementOptions/" + plan.option() + "/confirmation";
        ApiAnswer again = post(plan.id(), "/placementOptions");
        assertWaits("ConfirmPlacementOption", "GeneratePlacementOptions", post(plan.id(), confirmation));
        assertWaits(
                "GenerateTransportationOptions", "GeneratePlacementOptions", plan.send("POST", TRANSPORTATION, ready));
        plans.operate(again);
        assertThat(plan.confirmPlacement().text("/operationStatus")).isEqualTo("SUCCESS");
    }

    @Test
    void transportation_is_confirmed_once_it_is_no_longer_being_quoted() {
        InboundPlan plan = new InboundPlan(client, plans.planned());
        plan.generate(plan.configurations("2026-11-30T12:00Z"));
        plan.confirmPlacement();
        JsonNode selections = InboundPlan.selections(plan.options("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER"));
        ApiAnswer quoted = plan.send("POST", TRANSPORTATION, plan.configurations("2026-11-30T12:00Z"));
        assertWaits(
                "ConfirmTransportationOptions",
                "GenerateTransportationOptions",
                plan.send("POST", TRANSPORTATION + "/confirmation", selections));
        plans.operate(quoted);
        assertThat(plan.confirm(plan.options("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER"))
                        .text("/operationStatus"))
                .isEqualTo("SUCCESS");
    }

    @Test
    void other_plans_and_other_operations_do_not_wait() {
        String plan = plans.created();
        String other = plans.created();
        plans.pack(plan, NewPlans.boxes(plans.confirmedGroup(plan)));
        assertThat(post(other, "/placementOptions").status()).isEqualTo(202);
        assertThat(client.call("PUT", "inboundPlans/" + plan + "/cancellation")
                        .send()
                        .status())
                .isEqualTo(202);
    }

    private ApiAnswer post(String plan, String path) {
        return client.send("POST", "inboundPlans/" + plan + path, Json.object());
    }

    private static void assertWaits(String refused, String first, ApiAnswer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/code")).isEqualTo("BadRequest");
        assertThat(answer.text("/errors/0/message"))
                .isEqualTo(
                        "ERROR: Operation %s cannot be processed while %s is in progress. Wait until that operation has ended."
                                .formatted(refused, first));
    }
}
