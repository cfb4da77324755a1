package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code updateShipmentSourceAddress} changes the source address of a plan until its transportation is confirmed (rules.md#rule-38). */
class SourceUpdateTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();

    private Seller seller;
    private InboundPlan plan;

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-22T20:00:00Z"));
        seller = Seller.anyone(new Api(functions));
        plan = new InboundPlan(new InboundClient(functions, seller.id()), seller.plan());
    }

    @Test
    void the_address_is_shown_at_both_front_doors_with_all_its_parts() {
        plan.confirmPlacement();
        ApiAnswer ended = plan.carriedOut("PUT", path(), body());
        assertThat(ended.text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(ended.text("/operation")).isEqualTo("updateShipmentSourceAddress");
        assertThat(ended.text("/operationProblems/0/severity")).isEqualTo("WARNING");
        assertThat(ended.text("/operationProblems/0/message"))
                .isEqualTo("WARNING: The source address was changed for all %d shipments of the inbound plan."
                        .formatted(plan.shipments().size()));
        for (String shipment : plan.shipments()) {
            assertThat(plan.get("/shipments/" + shipment).body().at("/source/address"))
                    .isEqualTo(NewPlans.source());
        }
        assertThat(plan.get("").body().get("sourceAddress")).isEqualTo(NewPlans.source());
        assertThat(seller.review(plan.id()).body().get("sourceAddress")).isEqualTo(NewPlans.source());
    }

    @Test
    void what_was_generated_of_transportation_is_gone() {
        plan.confirmPlacement();
        plan.succeeded("POST", "/transportationOptions", plan.configurations("2026-11-30T12:00Z"));
        assertThat(plan.transportationOptions()).isNotEmpty();

        plan.succeeded("PUT", path(), body());

        assertThat(plan.transportationOptions()).isEmpty();
        plan.succeeded("POST", "/transportationOptions", plan.configurations("2026-11-30T12:00Z"));
        assertThat(plan.transportationOptions()).isNotEmpty();
    }

    @Test
    void it_needs_a_confirmed_placement() {
        ApiAnswer refused = plan.send("PUT", path(), body());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/message"))
                .isEqualTo("ERROR: No placement option is confirmed for inboundPlan %s.".formatted(plan.id()));
    }

    @Test
    void once_transportation_is_confirmed_the_operation_fails() {
        seller.choose(plan.id(), "GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        seller.confirm(plan.id());
        ApiAnswer failed = plan.carriedOut("PUT", path(), body());
        assertThat(failed.text("/operationStatus")).isEqualTo("FAILED");
        assertThat(failed.text("/operationProblems/0/severity")).isEqualTo("ERROR");
    }

    @Test
    void a_wrong_address_is_refused_at_once_naming_its_fields() {
        plan.confirmPlacement();
        ObjectNode body = body();
        ((ObjectNode) body.get("address")).put("postalCode", "98101");
        ApiAnswer refused = plan.send("PUT", path(), body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").findValuesAsText("details"))
                .containsExactlyInAnyOrder("/address/stateOrProvinceCode", "/address/postalCode");
        ((ObjectNode) body.get("address")).remove("phoneNumber");
        assertThat(plan.send("PUT", path(), body).body().get("errors").findValuesAsText("details"))
                .contains("/address/phoneNumber");
        assertThat(plan.send("PUT", path(), Json.object()).text("/errors/0/details"))
                .isEqualTo("/address");
    }

    @Test
    void a_plan_keeps_the_company_the_county_and_the_email_address_that_it_was_created_with() {
        ObjectNode created = NewPlans.body();
        created.set("sourceAddress", NewPlans.source());
        String id = new NewPlans(functions, plan.client()).create(created).text("/inboundPlanId");
        JsonNode shown = new InboundPlan(plan.client(), id).get("").body().get("sourceAddress");
        assertThat(shown).isEqualTo(NewPlans.source());
    }

    private String path() {
        return "/shipments/" + plan.shipments().get(0) + "/sourceAddress";
    }

    private static ObjectNode body() {
        ObjectNode body = Json.object();
        body.set("address", NewPlans.source());
        return body;
    }
}
