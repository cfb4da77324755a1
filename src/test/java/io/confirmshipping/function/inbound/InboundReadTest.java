package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The second front door shows what was done at our own. */
class InboundReadTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();

    private Seller seller;
    private InboundClient client;

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        seller = Seller.anyone(new Api(functions));
        client = new InboundClient(functions, seller.id());
    }

    @Test
    void a_plan_on_offer_is_active_and_its_shipments_are_not_confirmed() {
        String plan = seller.plan();
        ApiAnswer shown = client.get("inboundPlans/" + plan).send();
        assertThat(shown.text("/status")).isEqualTo("ACTIVE");
        assertThat(shown.text("/placementOptions/0/status")).isEqualTo("OFFERED");
        assertThat(shown.body().get("shipments")).isEmpty();
        ApiAnswer options =
                client.get("inboundPlans/" + plan + "/placementOptions").send();
        assertThat(options.body().at("/pagination")).isEqualTo(Json.object());
        String shipment = options.text("/placementOptions/0/shipmentIds/0");
        assertThat(client.get(InboundOperations.path(plan, shipment)).send().text("/status"))
                .isEqualTo("UNCONFIRMED");
    }

    @Test
    void a_plan_whose_placement_is_accepted_shows_the_shipments_with_their_ids() {
        String plan = seller.plan();
        ApiAnswer accepted = seller.acceptPlacement(plan);
        String shipment = accepted.text("/acceptance/shipments/0/shipmentId");
        ApiAnswer shown = client.get(InboundOperations.path(plan, shipment)).send();

        assertThat(client.get("inboundPlans/" + plan).send().text("/placementOptions/0/status"))
                .isEqualTo("ACCEPTED");
        assertThat(shown.text("/status")).isEqualTo("WORKING");
        assertThat(shown.text("/name")).isEqualTo(accepted.text("/acceptance/shipments/0/name"));
        assertThat(shown.text("/shipmentConfirmationId"))
                .isEqualTo(accepted.text("/acceptance/shipments/0/shipmentConfirmationId"));
        assertThat(shown.body().has("selectedTransportationOptionId")).isFalse();
        seller.cancel(plan);
        assertThat(client.get(InboundOperations.path(plan, shipment)).send().text("/status"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void the_fees_of_an_option_are_all_that_confirming_it_accepts() {
        String plan = seller.plan();
        JsonNode due = seller.placementAcceptance(plan);
        JsonNode fees = all("inboundPlans/" + plan + "/placementOptions", "placementOptions").stream()
                .filter(option -> option.get("placementOptionId").equals(due.get("placementOptionId")))
                .findFirst()
                .orElseThrow()
                .get("fees");
        assertThat(fees.findValuesAsText("target")).contains("Prep Services", "Labeling Services");
        assertThat(fees.findValues("amount").stream()
                        .map(JsonNode::decimalValue)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(due.at("/acceptedDueOnReceipt/amount").decimalValue());
    }

    @Test
    void an_expired_offer_shows_no_option_in_its_plan_but_in_the_list() {
        String plan = seller.plan();
        clock.advance(Duration.ofHours(24));
        assertThat(client.get("inboundPlans/" + plan).send().body().get("placementOptions"))
                .isEmpty();
        assertThat(client.get("inboundPlans/" + plan + "/placementOptions")
                        .send()
                        .text("/placementOptions/0/status"))
                .isEqualTo("EXPIRED");
    }

    @Test
    void a_confirmed_plan_shows_one_option_and_its_shipments() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        ApiAnswer shown = client.get("inboundPlans/" + plan).send();
        assertThat(shown.body().get("placementOptions")).hasSize(1);
        assertThat(shown.text("/placementOptions/0/status")).isEqualTo("ACCEPTED");
        assertThat(shown.text("/shipments/0/status")).isEqualTo("WORKING");
        ApiAnswer shipment = client.get(InboundOperations.path(plan, shown.text("/shipments/0/shipmentId")))
                .send();
        assertThat(shipment.text("/shipmentConfirmationId")).startsWith("FBA");
        assertThat(shipment.text("/trackingDetails/spdTrackingDetail/spdTrackingItems/0/trackingId"))
                .startsWith("1Z");
        assertThat(client.get("inboundPlans/" + plan + "/transportationOptions")
                        .query("shipmentId", shown.text("/shipments/0/shipmentId"))
                        .send()
                        .text("/transportationOptions/0/transportationOptionId"))
                .isEqualTo(shipment.text("/selectedTransportationOptionId"));
    }

    @Test
    void the_boxes_of_all_shipments_are_the_boxes_of_the_plan_whatever_option_is_looked_at() {
        String plan = seller.plan();
        Set<String> unplaced = packageIds("inboundPlans/" + plan + "/boxes");
        JsonNode options = client.get("inboundPlans/" + plan + "/placementOptions")
                .send()
                .body()
                .get("placementOptions");
        assertThat(options.size()).isGreaterThan(1);
        options.forEach(option -> {
            Set<String> placed = new HashSet<>();
            option.get("shipmentIds")
                    .forEach(shipment ->
                            placed.addAll(packageIds(InboundOperations.path(plan, shipment.textValue()) + "/boxes")));
            assertThat(placed).isEqualTo(unplaced);
        });
        seller.choose(plan, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        seller.confirm(plan);
        assertThat(packageIds("inboundPlans/" + plan + "/boxes")).isEqualTo(unplaced);
    }

    @Test
    void an_edit_of_quantities_shows_in_boxes_and_items() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        String shipment = client.get("inboundPlans/" + plan).send().text("/shipments/0/shipmentId");
        JsonNode item =
                all(InboundOperations.path(plan, shipment) + "/items", "items").get(0);
        String confirmed =
                client.get(InboundOperations.path(plan, shipment)).send().text("/shipmentConfirmationId");
        int units = item.get("quantity").intValue();
        ApiAnswer edited = seller.editQuantity(confirmed, item.get("msku").textValue(), units + 1);
        assertThat(edited.status()).as(edited.response().toString()).isEqualTo(200);
        assertThat(all(InboundOperations.path(plan, shipment) + "/items", "items")
                        .get(0)
                        .get("quantity")
                        .intValue())
                .isEqualTo(units + 1);
        assertThat(all(InboundOperations.path(plan, shipment) + "/boxes", "boxes").stream()
                        .flatMap(box -> box.get("items").valueStream())
                        .filter(held -> held.get("msku").equals(item.get("msku")))
                        .mapToInt(held -> held.get("quantity").intValue())
                        .sum())
                .isEqualTo(units + 1);
    }

    @Test
    void pallets_show_once_boxes_travel_on_them() {
        String parcels = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        assertThat(all("inboundPlans/" + parcels + "/pallets", "pallets")).isEmpty();
        String freight = seller.confirmed("FREIGHT_LTL", "AMAZON_PARTNERED_CARRIER");
        assertThat(all("inboundPlans/" + freight + "/pallets", "pallets")).isNotEmpty();
        String shipment = client.get("inboundPlans/" + freight).send().text("/shipments/0/shipmentId");
        assertThat(all(InboundOperations.path(freight, shipment) + "/pallets", "pallets"))
                .isEqualTo(all("inboundPlans/" + freight + "/pallets", "pallets"));
    }

    @Test
    void plans_are_listed_by_status_and_in_any_order() {
        String first = seller.plan();
        clock.advance(Duration.ofMinutes(1));
        String second = seller.plan();
        clock.advance(Duration.ofMinutes(1));
        seller.renameWorkflow(first, "Renamed");
        String cancelled = seller.plan();
        seller.cancel(cancelled);

        assertThat(plans("?status=ACTIVE")).containsExactly(second, first);
        assertThat(plans("?status=ACTIVE&sortBy=CREATION_TIME&sortOrder=ASC")).containsExactly(first, second);
        assertThat(plans("?status=ACTIVE&sortBy=LAST_UPDATED_TIME")).containsExactly(first, second);
        assertThat(plans("?status=ACTIVE&sortBy=LAST_UPDATED_TIME&sortOrder=ASC&pageSize=1"))
                .containsExactly(second, first);
        assertThat(plans("?status=VOIDED")).containsExactly(cancelled);
        assertThat(plans("?status=SHIPPED")).isEmpty();
        assertThat(plans("?unknown=ignored")).containsExactlyInAnyOrder(first, second, cancelled);
    }

    @Test
    void wrong_parameters_are_named_all_at_once() {
        ApiAnswer wrong = client.get("inboundPlans")
                .query("pageSize", "31")
                .query("status", "OPEN")
                .query("sortOrder", "UP")
                .send();
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body().get("errors").findValuesAsText("details"))
                .containsExactlyInAnyOrder("/pageSize", "/status", "/sortOrder");
        assertThat(client.get("inboundPlans").query("pageSize", "30").send().status())
                .isEqualTo(200);
        assertThat(client.get("inboundPlans").query("pageSize", "0").send().status())
                .isEqualTo(400);
        assertThat(client.get("inboundPlans")
                        .query("paginationToken", "broken")
                        .send()
                        .status())
                .isEqualTo(400);
    }

    @Test
    void plans_of_another_seller_do_not_exist() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        String shipment = client.get("inboundPlans/" + plan).send().text("/shipments/0/shipmentId");
        String confirmed =
                client.get(InboundOperations.path(plan, shipment)).send().text("/shipmentConfirmationId");
        InboundClient stranger = new InboundClient(functions, "stranger");
        for (String path : List.of("", "/boxes", "/items", "/pallets", "/placementOptions")) {
            ApiAnswer refused = stranger.get("inboundPlans/" + plan + path).send();
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("/errors/0/message")).isEqualTo("The requested inbound plan does not exist.");
        }
        for (String path : List.of("", "/boxes", "/items", "/pallets")) {
            assertThat(stranger.get(InboundOperations.path(plan, shipment) + path)
                            .send()
                            .status())
                    .isEqualTo(400);
        }
        assertThat(stranger.put("inboundPlans/" + plan + "/name", Json.object().put("name", "Mine"))
                        .status())
                .isEqualTo(400);
        assertThat(stranger.put(
                                InboundOperations.path(plan, shipment) + "/name",
                                Json.object().put("name", "Mine"))
                        .status())
                .isEqualTo(400);
        assertThat(stranger.getV0("shipments/" + confirmed + "/items").send().status())
                .isEqualTo(400);
        assertThat(stranger.getV0("shipments")
                        .query("QueryType", "SHIPMENT")
                        .query("ShipmentIdList", confirmed)
                        .send()
                        .body()
                        .at("/payload/ShipmentData"))
                .isEmpty();
    }

    private Set<String> packageIds(String path) {
        List<String> ids = all(path, "boxes").stream()
                .map(box -> box.get("packageId").textValue())
                .toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        return new HashSet<>(ids);
    }

    private List<String> plans(String query) {
        return all("inboundPlans" + query, "inboundPlans").stream()
                .map(plan -> plan.get("inboundPlanId").textValue())
                .toList();
    }

    /** Returns all entries of a list, page by page. */
    private List<JsonNode> all(String pathAndQuery, String field) {
        String[] parts = pathAndQuery.split("\\?");
        List<JsonNode> all = new ArrayList<>();
        String token = "";
        do {
            InboundClient.Call call = client.get(parts[0]);
            if (parts.length > 1) {
                for (String parameter : parts[1].split("&")) {
                    call.query(parameter.split("=")[0], parameter.split("=")[1]);
                }
            }
            if (!token.isEmpty()) {
                call.query("paginationToken", token);
            }
            JsonNode page = call.send().body();
            page.get(field).forEach(all::add);
            token = page.at("/pagination/nextToken").asText("");
        } while (!token.isEmpty());
        return all;
    }
}
