package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An edit of quantities is previewed, and made as it was previewed (rules.md#rule-33). */
class ContentPreviewsTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();

    private Seller seller;
    private InboundPlan plan;
    private String shipment;

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        seller = Seller.anyone(new Api(functions));
        plan = new InboundPlan(
                new InboundClient(functions, seller.id()),
                seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER"));
        shipment = plan.get("").text("/shipments/0/shipmentId");
    }

    private String path() {
        return "/shipments/" + shipment + "/contentUpdatePreviews";
    }

    private JsonNode boxes() {
        return plan.client()
                .get("inboundPlans/" + plan.id() + "/shipments/" + shipment + "/boxes")
                .query("pageSize", "1000")
                .send()
                .body()
                .get("boxes");
    }

    /** Returns the request that keeps all boxes but the first ones. */
    private ObjectNode contents(int without) {
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray("boxes");
        boxes().valueStream()
                .skip(without)
                .forEach(box -> list.add(((ObjectNode) box.deepCopy())
                        .retain("packageId", "quantity", "contentInformationSource", "dimensions", "weight", "items")));
        withItems(body);
        return body;
    }

    /** Sums up the items of the boxes. */
    private static void withItems(ObjectNode body) {
        Map<String, ObjectNode> items = new TreeMap<>();
        body.get("boxes").forEach(box -> box.get("items").forEach(item -> {
            ObjectNode sum = items.computeIfAbsent(item.get("msku").textValue(), msku -> ((ObjectNode) item.deepCopy())
                    .put("prepOwner", "NONE")
                    .put("quantity", 0));
            sum.put(
                    "quantity",
                    sum.get("quantity").intValue() + item.get("quantity").intValue());
        }));
        ArrayNode list = body.putArray("items");
        items.values().forEach(list::add);
    }

    /** Returns the request that takes a unit out of the first box. */
    private ObjectNode oneUnitLess() {
        ObjectNode body = contents(0);
        ObjectNode item = (ObjectNode) body.at("/boxes/0/items/0");
        item.put("quantity", item.get("quantity").intValue() - 1);
        withItems(body);
        return body;
    }

    private String preview(JsonNode body) {
        plan.succeeded("POST", path(), body);
        return plan.get(path()).text("/contentUpdatePreviews/0/contentUpdatePreviewId");
    }

    private ApiAnswer confirm(String preview) {
        return plan.carriedOut("POST", path() + "/" + preview + "/confirmation", Json.object());
    }

    @Test
    void a_preview_changes_nothing_and_its_confirmation_makes_the_edit() {
        JsonNode before = boxes();
        int units = before.at("/0/items/0/quantity").intValue();
        String version = seller.review(plan.id()).text("/version");
        String preview = preview(oneUnitLess());
        assertThat(boxes()).isEqualTo(before);
        assertThat(seller.review(plan.id()).text("/version")).isEqualTo(version);
        ApiAnswer shown = plan.get(path() + "/" + preview);
        assertThat(shown.text("/expiration")).isEqualTo("2026-11-22T11:05:00Z");
        assertThat(shown.text("/requestedUpdates/boxes/0/items/0/quantity")).isEqualTo(Integer.toString(units - 1));
        assertThat(shown.text("/transportationOption/shipmentId")).isEqualTo(shipment);
        assertThat(confirm(preview).text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(boxes().at("/0/items/0/quantity").intValue()).isEqualTo(units - 1);
        assertThat(boxes()).hasSameSizeAs(before);
        assertThat(confirm(preview).text("/operationStatus"))
                .as("confirmed again, it changes nothing")
                .isEqualTo("SUCCESS");
    }

    @Test
    void a_preview_shows_what_shipping_costs_after_the_edit() {
        String preview = preview(oneUnitLess());
        String cost = plan.get(path() + "/" + preview).text("/transportationOption/quote/cost/amount");
        confirm(preview);
        JsonNode ledger = seller.review(plan.id()).body();
        assertThat(ledger.at("/charges/lines")
                        .valueStream()
                        .filter(line -> line.path("shipmentId").asText().equals(shipment))
                        .findFirst()
                        .orElseThrow()
                        .at("/value/amount")
                        .asText())
                .isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"-1, SUCCESS", "0, FAILED", "1, FAILED"})
    void a_preview_can_be_confirmed_for_an_hour(int milliseconds, String status) {
        String preview = preview(oneUnitLess());
        clock.advance(Duration.ofHours(1).plusMillis(milliseconds));
        boolean isValid = status.equals("SUCCESS");
        assertThat(plan.get(path()).body().get("contentUpdatePreviews")).hasSize(isValid ? 1 : 0);
        ApiAnswer ended = confirm(preview);
        assertThat(ended.text("/operationStatus")).isEqualTo(status);
        if (!isValid) {
            assertThat(ended.text("/operationProblems/0/message"))
                    .contains("could be confirmed until 2026-11-22T11:05:00Z");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {19, 20, 21})
    void twenty_previews_of_a_shipment_are_kept(int count) {
        ObjectNode body = oneUnitLess();
        List<String> generated = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            generated.add(0, preview(body));
        }
        List<String> kept = generated.subList(0, Math.min(count, 20));
        assertThat(plan.client()
                        .get("inboundPlans/" + plan.id() + path())
                        .query("pageSize", "20")
                        .send()
                        .body()
                        .findValuesAsText("contentUpdatePreviewId"))
                .as("the latest first")
                .isEqualTo(kept);
        assertThat(plan.get(path() + "/" + generated.get(0)).status()).isEqualTo(200);
        assertThat(plan.get(path() + "/" + kept.get(kept.size() - 1)).status()).isEqualTo(200);
        assertThat(plan.get(path() + "/" + generated.get(count - 1)).status())
                .as("the oldest has given way to the 21st")
                .isEqualTo(count > 20 ? 400 : 200);
    }

    /** Seller and marketplace prepare the units of these SKUs; the request says that neither does, and names a lot. */
    @Test
    void what_was_requested_is_shown_and_a_warning_says_what_stays() {
        ObjectNode body = oneUnitLess();
        ((ObjectNode) body.at("/items/0")).put("manufacturingLotCode", "LOT-9");
        ApiAnswer ended = plan.succeeded("POST", path(), body);
        assertThat(ended.text("/operationProblems/0/severity")).isEqualTo("WARNING");
        assertThat(ended.text("/operationProblems/0/message"))
                .startsWith("WARNING: Owners, expirations and lots stay as they were confirmed.")
                .contains(body.at("/items/0/msku").textValue());
        JsonNode requested = plan.get(path()).body().at("/contentUpdatePreviews/0/requestedUpdates");
        assertThat(requested.findValuesAsText("prepOwner")).isNotEmpty().containsOnly("NONE");
        assertThat(requested.findValuesAsText("manufacturingLotCode")).containsOnly("LOT-9");
        List<JsonNode> before = itemsOfBoxes();
        String id = plan.get(path()).text("/contentUpdatePreviews/0/contentUpdatePreviewId");
        plan.succeeded("POST", path() + "/" + id + "/confirmation", Json.object());
        assertThat(itemsOfBoxes()).isEqualTo(before);
    }

    /** Returns all that is shown of the items in boxes but their quantities. */
    private List<JsonNode> itemsOfBoxes() {
        List<JsonNode> items = new ArrayList<>();
        boxes().forEach(box -> box.get("items").forEach(item -> {
            ((ObjectNode) item).remove("quantity");
            items.add(item);
        }));
        return items;
    }

    @Test
    void confirmed_owners_expirations_and_lots_need_no_warning() {
        ObjectNode body = oneUnitLess();
        Map<String, String> owners = new HashMap<>();
        boxes().forEach(box -> box.get("items")
                .forEach(item -> owners.put(
                        item.get("msku").textValue(),
                        item.at("/prepInstructions/0/prepOwner").asText("NONE"))));
        body.get("items").forEach(item -> ((ObjectNode) item)
                .put("prepOwner", owners.get(item.get("msku").textValue())));
        assertThat(plan.succeeded("POST", path(), body).body().get("operationProblems"))
                .isEmpty();
    }

    @Test
    void a_SKU_that_an_edit_has_removed_can_be_brought_back() {
        shipment = plan.shipments().stream()
                .filter(each -> {
                    shipment = each;
                    return lamps() > 0;
                })
                .findFirst()
                .orElseThrow();
        ObjectNode before = contents(0);
        int lamps = lamps();
        assertThat(seller.editQuantity(confirmed(), "LAMP-OAK", 0).status()).isEqualTo(200);
        assertThat(lamps()).isZero();

        assertThat(plan.succeeded("POST", path(), before).text("/operationProblems/0/message"))
                .startsWith("WARNING: Owners, expirations and lots stay as they were confirmed.")
                .contains("LAMP-OAK");
        confirm(plan.get(path()).text("/contentUpdatePreviews/0/contentUpdatePreviewId"));
        assertThat(lamps()).isEqualTo(lamps);
    }

    private int lamps() {
        return boxes().valueStream()
                .flatMap(box -> box.get("items").valueStream())
                .filter(item -> item.get("msku").textValue().equals("LAMP-OAK"))
                .mapToInt(item -> item.get("quantity").intValue())
                .sum();
    }

    private String confirmed() {
        return plan.get("/shipments/" + shipment).text("/shipmentConfirmationId");
    }

    @Test
    void a_preview_is_found_at_its_own_shipment_only() {
        String preview = preview(oneUnitLess());
        String other = plan.get("").text("/shipments/1/shipmentId");
        assertThat(plan.get("/shipments/" + other + "/contentUpdatePreviews/" + preview)
                        .status())
                .isEqualTo(400);
        assertThat(plan.get(path() + "/cu" + "0".repeat(1_200)).status()).isEqualTo(400);
    }

    @Test
    void what_an_edit_is_refused_for_fails_the_preview() {
        ObjectNode removed = contents(boxes().size() - 1);
        ApiAnswer ended = plan.carriedOut("POST", path(), removed);
        assertThat(ended.text("/operationStatus")).isEqualTo("FAILED");
        assertThat(ended.text("/operationProblems/0/code")).isEqualTo("BadRequest");
        ObjectNode disagreeing = oneUnitLess();
        ObjectNode item = (ObjectNode) disagreeing.at("/items/0");
        item.put("quantity", item.get("quantity").intValue() + 1);
        assertThat(plan.carriedOut("POST", path(), disagreeing).text("/operationStatus"))
                .isEqualTo("FAILED");
        assertThat(plan.get(path()).body().get("contentUpdatePreviews")).isEmpty();
    }

    @Test
    void boxes_that_there_are_not_are_refused_at_once() {
        ObjectNode unknown = oneUnitLess();
        ((ObjectNode) unknown.at("/boxes/0")).put("packageId", "pk00000000-0000-4000-8000-000000000001");
        assertThat(plan.send("POST", path(), unknown).text("/errors/0/details")).isEqualTo("/boxes/0/packageId");
        ((ObjectNode) unknown.at("/boxes/0")).remove("packageId");
        ApiAnswer added = plan.send("POST", path(), unknown);
        assertThat(added.status()).isEqualTo(400);
        assertThat(added.text("/errors/0/message")).contains("no box can be added");
        assertThat(plan.send("POST", path() + "/cu00000000-0000-4000-8000-000000000001/confirmation", Json.object())
                        .text("/errors/0/message"))
                .isEqualTo("The requested contentUpdatePreviewId does not exist for the given shipment.");
        assertThat(plan.get(path() + "/cu00000000-0000-4000-8000-000000000001").status())
                .isEqualTo(400);
    }

    @Test
    void nothing_is_previewed_before_the_transportation_is_confirmed() {
        ObjectNode body = oneUnitLess();
        InboundPlan other = new InboundPlan(plan.client(), seller.plan());
        other.confirmPlacement();
        String planned = other.shipments().get(0);
        ApiAnswer ended = other.carriedOut("POST", "/shipments/" + planned + "/contentUpdatePreviews", body);
        assertThat(ended.text("/operationProblems/0/message")).contains("not confirmed yet");
        assertThat(other.get("/shipments/" + planned + "/contentUpdatePreviews")
                        .body()
                        .get("contentUpdatePreviews"))
                .isEmpty();
    }
}
