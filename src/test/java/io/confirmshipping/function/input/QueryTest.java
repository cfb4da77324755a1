package io.confirmshipping.function.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists are paged, and say which parameter of the query is wrong. */
class QueryTest extends NewSeller {

    @ParameterizedTest
    @CsvSource({
        "/workflows, pageSize, 0",
        "/workflows, pageSize, 51",
        "/workflows, pageSize, -1",
        "/workflows, pageSize, abc",
        "/workflows, pageSize, 2.5",
        "/workflows, pageSize, 99999999999999999999",
        "/workflows, pageSize, ''",
        "/workflows, status, CONFIRMED",
        "/workflows, status, active",
        "/workflows, status, ''",
        "/workflows, name, ''",
        "/workflows, shipDateFrom, 2026-02-30",
        "/workflows, shipDateTo, tomorrow",
        "/workflows, page, 2",
        "/workflows, sellerId, seller-2",
        "/workflows, paginationToken, ''",
        "/workflows, paginationToken, abc",
        "/workflows, paginationToken, eyJwayI6IngifQ==",
        "/workflows, paginationToken, ../../x",
        "/shipments, pageSize, 0",
        "/shipments, status, ACTIVE",
        "/shipments, shipDateFrom, 2026-12-1",
        "/shipments, status, 'WORKING,WORKING'",
        "/shipments, paginationToken, abc",
        "/shipments, workflowId, wf00000000-0000-4000-8000-000000000001"
    })
    void a_wrong_parameter_is_named(String path, String name, String value) {
        ApiAnswer refused = seller.send(ApiRequest.to("GET " + path).query(name, value));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /workflows/{workflowId}",
                "PUT /workflows/{workflowId}/name",
                "PUT /workflows/{workflowId}/shipping",
                "POST /workflows/{workflowId}/cancellation",
                "GET /shipments/{shipmentConfirmationId}",
                "PUT /shipments/{shipmentConfirmationId}/items"
            })
    void what_is_no_list_has_no_parameters(String route) {
        ApiAnswer refused = seller.send(
                ApiRequest.to(route, "wf00000000-0000-4000-8000-000000000001").query("nonsense", "1"));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.wrongFields()).contains("nonsense");
    }

    @Test
    void a_wrong_parameter_and_a_wrong_body_are_named_at_once() {
        String workflow = seller.create(SmallBody.create()).text("/workflowId");
        ApiRequest request = ApiRequest.to("PUT /workflows/{workflowId}/name", workflow)
                .query("nonsense", "1")
                .body(Json.object().put("name", ""));
        assertThat(seller.send(request).wrongFields()).containsExactlyInAnyOrder("nonsense", "name");
    }

    @Test
    void every_wrong_parameter_is_named_at_once() {
        ApiRequest request = ApiRequest.to("GET /workflows")
                .query("pageSize", "0")
                .query("status", "x")
                .query("sort", "up");
        assertThat(seller.send(request).wrongFields()).containsExactlyInAnyOrder("pageSize", "status", "sort");
    }

    @Test
    void pages_follow_each_other_newest_first_without_gap_or_repetition() {
        List<String> created = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            clock.advance(Duration.ofMillis(1));
            created.add(0, seller.create(SmallBody.create()).text("/workflowId"));
        }
        List<String> seen = new ArrayList<>();
        String token = null;
        do {
            ApiRequest request = ApiRequest.to("GET /workflows").query("pageSize", "2");
            ApiAnswer page = seller.send(token == null ? request : request.query("paginationToken", token));
            assertThat(page.status()).isEqualTo(200);
            seen.addAll(page.body().findValuesAsText("workflowId"));
            token = page.body().at("/pagination/nextToken").textValue();
        } while (token != null);
        assertThat(seen).containsExactlyElementsOf(created);
    }

    @Test
    void the_token_of_another_seller_shows_nothing_of_that_seller() {
        seller.create(SmallBody.create());
        seller.create(SmallBody.create());
        String token = seller.send(ApiRequest.to("GET /workflows").query("pageSize", "1"))
                .text("/pagination/nextToken");
        ApiAnswer answer =
                Seller.anyone(api).send(ApiRequest.to("GET /workflows").query("paginationToken", token));
        assertThat(answer.body().findValues("workflowId")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/shipments, 'WORKING,ACTIVE', 1",
        "/shipments, 'WORKING,', 1",
        "/shipments, 'ACTIVE,WORKING', 0",
        "/workflows, 'ACTIVE,WORKING', 1",
        "/workflows, 'CLOSED,SHIPPED,ALL', 1"
    })
    void a_wrong_status_among_several_is_named_by_its_place(String path, String statuses, int place) {
        ApiAnswer refused = seller.send(ApiRequest.to("GET " + path).query("status", statuses));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactly("status[%d]".formatted(place));
    }

    @Test
    void shipments_are_listed_by_one_status_or_several() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        seller.cancel(workflow);
        int one = seller.review(workflow).body().get("shipments").size();
        assertThat(shipments("CANCELLED")).hasSize(one).containsOnly("CANCELLED");
        assertThat(shipments("WORKING")).hasSize(one).containsOnly("WORKING");
        assertThat(shipments("SHIPPED")).isEmpty();
        assertThat(shipments("SHIPPED,CANCELLED,WORKING"))
                .hasSize(2 * one)
                .containsOnly("WORKING", "CANCELLED")
                .hasSize(seller.shipments().body().get("shipments").size());
    }

    private List<String> shipments(String status) {
        return seller.send(ApiRequest.to("GET /shipments").query("status", status))
                .body()
                .get("shipments")
                .findValuesAsText("status");
    }

    @Test
    void cancelled_workflows_are_listed_apart() {
        String workflow = seller.create(SmallBody.create()).text("/workflowId");
        seller.cancel(workflow);
        assertThat(seller.workflows().body().get("workflows")).isEmpty();
        assertThat(seller.send(ApiRequest.to("GET /workflows").query("status", "CANCELLED"))
                        .text("/workflows/0/workflowId"))
                .isEqualTo(workflow);
    }
}
