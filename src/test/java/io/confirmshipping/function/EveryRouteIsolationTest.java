package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.client.WholeTable;
import io.confirmshipping.function.command.Command;
import io.confirmshipping.function.command.Commands;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.local.template.Route;
import io.confirmshipping.local.template.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A seller tries every route and every queue of the template with the IDs of another seller. */
class EveryRouteIsolationTest {

    /** IDs of the right form that nothing has. */
    private static final Map<String, String> NOTHING = Map.of(
            "workflowId", "wf00000000-0000-4000-8000-999999999999",
            "shipmentId", "sh00000000-0000-4000-8000-999999999999",
            "shipmentConfirmationId", "FBA999999999");

    @RegisterExtension
    private static final Store database = Store.onNewTable();

    /** Routes that answer the same to all sellers. */
    private static final Set<String> SAME_FOR_ALL =
            Set.of("GET /", "GET /openapi.yaml", "GET /requests.yaml", "GET /carriers");

    /** A table of its own for each test, because whole tables are compared. */
    private final Store store = Store.forOneTest(database);

    private final Functions functions = new HandWired(store, new TestClock()).functions();
    private final Api api = new Api(functions);
    private final Seller owner = Seller.anyone(api).withFewBoxes();
    private final Seller stranger = Seller.anyone(api).withFewBoxes();

    static Stream<String> routesWithIds() {
        return routes().filter(route -> !route.parameters().isEmpty()).map(Route::key);
    }

    static Stream<String> lists() {
        return routes().filter(route -> !SAME_FOR_ALL.contains(route.key()))
                .filter(route -> route.parameters().isEmpty() && route.method().equals("GET"))
                .filter(route -> !route.path().equals("/preferences"))
                .map(Route::key);
    }

    /** All but receive, which takes reports of carriers and centers; those name no seller. */
    static Stream<String> queuedFunctions() {
        return Template.load().eventSourceMappings().stream()
                .map(mapping -> mapping.function().handler())
                .filter(handler -> !handler.equals("receive"));
    }

    @ParameterizedTest
    @MethodSource("routesWithIds")
    void what_another_seller_has_is_answered_like_what_nobody_has(String route) {
        ApiRequest request = request(route);
        WholeTable before = WholeTable.of(store.client(), store.table());

        ApiAnswer answer = stranger.send(request);
        ApiAnswer nothing = stranger.send(request.about(NOTHING));

        assertThat(answer.status()).as(answer.response().toString()).isEqualTo(404);
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(unnamed(answer, request.parameters())).isEqualTo(unnamed(nothing, NOTHING));
        assertThat(WholeTable.of(store.client(), store.table())).isEqualTo(before);
        assertThat(owner.send(request).status()).as("the owner can").isLessThan(300);
    }

    @ParameterizedTest
    @MethodSource("routesWithIds")
    void an_id_of_ones_own_does_not_open_the_door_to_another_sellers(String route) {
        ApiRequest request = request(route);
        Map<String, String> own = request(route, stranger).parameters();
        WholeTable before = WholeTable.of(store.client(), store.table());
        own.keySet().forEach(name -> {
            if (own.size() > 1) {
                Map<String, String> mixed = new LinkedHashMap<>(request.parameters());
                mixed.put(name, own.get(name));
                assertThat(stranger.send(request.about(mixed)).status())
                        .as("own %s", name)
                        .isEqualTo(404);
            }
        });
        assertThat(WholeTable.of(store.client(), store.table())).isEqualTo(before);
    }

    @Test
    void what_is_the_same_for_all_sellers_names_none() {
        owner.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        SAME_FOR_ALL.forEach(
                route -> assertThat(owner.send(ApiRequest.to(route)).response())
                        .as(route)
                        .isEqualTo(stranger.send(ApiRequest.to(route)).response()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_shows_nothing_of_another_seller(String route) {
        owner.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        JsonNode mine = owner.send(ApiRequest.to(route)).body().iterator().next();
        JsonNode theirs = stranger.send(ApiRequest.to(route)).body().iterator().next();
        assertThat(mine).isNotEmpty();
        assertThat(theirs).isEmpty();
    }

    @Test
    void preferences_are_those_of_the_seller_who_asks() {
        owner.send(ApiRequest.to("PUT /preferences").body(Json.object().put("placementPreference", "MINIMAL_SPLITS")));

        assertThat(owner.send(ApiRequest.to("GET /preferences")).text("/placementPreference"))
                .isEqualTo("MINIMAL_SPLITS");
        assertThat(stranger.send(ApiRequest.to("GET /preferences")).text("/placementPreference"))
                .isEqualTo("AMAZON_OPTIMIZED");
        assertThat(stranger.create(Event.fallRestock()).text("/placementPreference"))
                .isEqualTo("AMAZON_OPTIMIZED");
    }

    @ParameterizedTest
    @MethodSource("queuedFunctions")
    void a_message_about_what_another_seller_has_fails_and_changes_nothing(String handler) {
        List<Command> commands = Commands.of(handler);
        assertThat(commands).isNotEmpty();
        for (Command command : commands) {
            ApiRequest request = command.prepare(owner);
            ObjectNode message = Command.message(request, stranger.id());
            ObjectNode nothing = Command.message(request.about(NOTHING), stranger.id());
            WholeTable before = WholeTable.of(store.client(), store.table());

            assertThat(functions.invoke(handler, message).path("code").asText()).endsWith("-not-found");
            assertThat(unnamed(functions.invoke(handler, message), request.parameters()))
                    .isEqualTo(unnamed(functions.invoke(handler, nothing), NOTHING));
            assertThat(functions.invoke(handler, batch(message)).findValuesAsText("itemIdentifier"))
                    .as("goes back to the queue, and in the end to the dead letters")
                    .containsExactly("message-1");
            assertThat(WholeTable.of(store.client(), store.table())).isEqualTo(before);
            ObjectNode own = Command.message(request, owner.id());
            assertThat(functions.invoke(handler, batch(own)).get("batchItemFailures"))
                    .as("the owner can")
                    .isEmpty();
        }
    }

    private ApiRequest request(String route) {
        return request(route, owner);
    }

    /** Returns a request that succeeds if this seller sends it. */
    private static ApiRequest request(String route, Seller seller) {
        return Commands.ofTemplate()
                .filter(command -> command.route().equals(route))
                .findFirst()
                .map(command -> command.prepare(seller))
                .orElseGet(() -> ApiRequest.to(
                        route,
                        known(seller, route.endsWith("bill-of-lading") ? "FREIGHT_LTL" : "GROUND_SMALL_PARCEL")));
    }

    /** Returns the IDs of a workflow that this seller has confirmed, and of its shipments, in which the seller labels units. */
    private static Map<String, String> known(Seller seller, String mode) {
        String workflow = new Seller(seller.api(), seller.id()).confirmed(mode, "AMAZON_PARTNERED_CARRIER");
        JsonNode shipment = seller.review(workflow).body().at("/shipments/0");
        return Map.of(
                "workflowId",
                workflow,
                "shipmentId",
                shipment.get("shipmentId").textValue(),
                "shipmentConfirmationId",
                shipment.get("shipmentConfirmationId").textValue());
    }

    private static String unnamed(ApiAnswer answer, Map<String, String> names) {
        return unnamed(answer.response(), names);
    }

    private static String unnamed(JsonNode answer, Map<String, String> names) {
        String text = answer.toString();
        for (Map.Entry<String, String> name : names.entrySet()) {
            text = text.replace(name.getValue(), "{" + name.getKey() + "}");
        }
        return text;
    }

    private static JsonNode batch(JsonNode message) {
        ObjectNode batch = Json.object();
        batch.putArray("Records").addObject().put("messageId", "message-1").put("body", message.toString());
        return batch;
    }

    private static Stream<Route> routes() {
        return Template.load().routes().stream()
                .filter(route -> !route.isDefault() && !route.isGreedy())
                .filter(route -> route.tokenHeader().isPresent());
    }
}
