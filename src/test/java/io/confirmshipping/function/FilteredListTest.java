package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A seller finds workflows and shipments by status, by name and by the day on which they ship. */
class FilteredListTest extends NewSeller {

    @Test
    void workflows_of_several_kinds_are_one_list_newest_first() {
        String cancelled = next(seller.plan());
        seller.cancel(cancelled);
        String active = next(seller.plan());
        String cancelledLater = next(seller.plan());
        seller.cancel(cancelledLater);

        assertThat(workflows(Map.of("status", "ACTIVE,CANCELLED"))).containsExactly(cancelledLater, active, cancelled);
        assertThat(workflows(Map.of("status", "ALL"))).containsExactly(cancelledLater, active, cancelled);
        assertThat(workflows(Map.of("status", "ALL", "pageSize", "2"))).containsExactly(cancelledLater, active);
        assertThat(workflows(Map.of("status", "CLOSED,CANCELLED"))).containsExactly(cancelledLater, cancelled);
        assertThat(workflows(Map.of())).containsExactly(active);
    }

    @Test
    void workflows_are_found_by_a_part_of_their_name() {
        String mugs = next(seller.plan());
        String plates = next(seller.plan());
        seller.renameWorkflow(mugs, "Red Mugs for December");
        seller.renameWorkflow(plates, "Plates");

        assertThat(workflows(Map.of("name", "mugs"))).containsExactly(mugs);
        assertThat(workflows(Map.of("name", "S"))).containsExactly(plates, mugs);
        assertThat(workflows(Map.of("name", "cups"))).isEmpty();
    }

    @Test
    void workflows_are_found_by_the_day_on_which_they_ship() {
        String undecided = next(seller.plan());
        String first = next(chosenFor("2026-11-30"));
        String second = next(chosenFor("2026-12-16"));
        String cancelled = next(seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER"));
        seller.cancel(cancelled);

        assertThat(workflows(Map.of("shipDateFrom", "2026-12-16"))).containsExactly(second);
        assertThat(workflows(Map.of("shipDateTo", "2026-11-30", "status", "ALL")))
                .containsExactly(cancelled, first);
        assertThat(workflows(Map.of())).containsExactly(second, first, undecided);
        assertThat(list("/workflows", Map.of()).body().at("/workflows").findValuesAsText("shipDate"))
                .containsExactly("2026-12-16", "2026-11-30");
    }

    @Test
    void the_shipping_queue_shows_the_ship_date_also_after_it_has_changed() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        assertThat(shipDates(Map.of())).isNotEmpty().containsOnly("2026-11-30");

        assertThat(seller.choose(workflow, Json.object().put("shipDate", "2026-12-17"))
                        .status())
                .isEqualTo(200);

        assertThat(shipDates(Map.of())).containsOnly("2026-12-17");
        assertThat(shipDates(Map.of("shipDateTo", "2026-12-16"))).isEmpty();
        assertThat(shipDates(Map.of("shipDateFrom", "2026-12-17", "shipDateTo", "2026-12-17")))
                .hasSameSizeAs(shipDates(Map.of("status", "ALL")));
    }

    @Test
    void a_shipment_is_found_by_its_name_pages_away() {
        JsonNode shipments = seller.review(seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER"))
                .body()
                .get("shipments");
        String oldest = list("/shipments", Map.of())
                .body()
                .at("/shipments/%d/shipmentConfirmationId".formatted(shipments.size() - 1))
                .textValue();
        seller.renameShipment(oldest, "Needle");
        List<String> found = new ArrayList<>();
        String token = "";
        while (token != null) {
            ApiRequest request =
                    ApiRequest.to("GET /shipments").query("name", "needle").query("pageSize", "1");
            ApiAnswer page = seller.send(token.isEmpty() ? request : request.query("paginationToken", token));
            page.body()
                    .get("shipments")
                    .forEach(shipment -> found.add(shipment.get("name").textValue()));
            token = page.body().at("/pagination/nextToken").textValue();
        }
        assertThat(found).containsExactly("Needle");
    }

    @Test
    void a_range_that_ends_before_it_begins_is_refused() {
        ApiAnswer refused = list("/shipments", Map.of("shipDateFrom", "2026-12-02", "shipDateTo", "2026-12-01"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactly("shipDateTo");
    }

    private String chosenFor(String shipDate) {
        String workflow = seller.plan();
        seller.choose(
                workflow,
                Json.object()
                        .put("shipDate", shipDate)
                        .put("shippingMode", "GROUND_SMALL_PARCEL")
                        .put("shippingSolution", "USE_YOUR_OWN_CARRIER"));
        return workflow;
    }

    private String next(String workflow) {
        clock.advance(Duration.ofMillis(1));
        return workflow;
    }

    private List<String> workflows(Map<String, String> query) {
        return list("/workflows", query).body().at("/workflows").findValuesAsText("workflowId").stream()
                .distinct()
                .toList();
    }

    private List<String> shipDates(Map<String, String> query) {
        return list("/shipments", query).body().get("shipments").findValuesAsText("shipDate");
    }

    private ApiAnswer list(String path, Map<String, String> query) {
        ApiRequest request = ApiRequest.to("GET " + path);
        for (Map.Entry<String, String> parameter : query.entrySet()) {
            request = request.query(parameter.getKey(), parameter.getValue());
        }
        return seller.send(request);
    }
}
