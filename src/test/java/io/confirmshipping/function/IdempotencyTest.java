package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.fixture.Scale;
import io.confirmshipping.fixture.Together;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.ManyBoxes;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.client.WholeTable;
import io.confirmshipping.function.command.Command;
import io.confirmshipping.function.command.Commands;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request with an {@code Idempotency-Key} is, and how long it is remembered. */
class IdempotencyTest {

    private static final Instant START = Instant.parse("2026-11-22T10:05:00Z");
    private static final String KEY = "0b6f8c1e-order-17";

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private final TestClock clock = new TestClock();
    private final Api api = new HandWired(store, clock).api();
    private final Seller seller = Seller.anyone(api).withFewBoxes();

    static Stream<Command> commands() {
        return Commands.ofTemplate();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void several_at_once_have_one_effect_and_the_same_answer(Command command) {
        for (int round = 0; round < Scale.of(2); round++) {
            Seller someone = Seller.anyone(api).withFewBoxes();
            ApiRequest request = command.prepare(someone).header("idempotency-key", KEY);
            List<String> answers =
                    Together.run(3, () -> api.send(request).response().toString());
            assertThat(answers).containsOnly(answers.get(0));
            assertThat(new ApiAnswer(Json.parse(answers.get(0))).status()).isIn(200, 201);
            assertThat(someone.workflows().body().get("workflows").size()).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void a_key_is_forgotten_exactly_24_hours_later(int milliseconds, boolean remembered) {
        clock.set(START);
        ApiAnswer first = create(seller, KEY, Event.fallRestock());
        clock.set(START.plus(Duration.ofHours(24)).plusMillis(milliseconds));
        ApiAnswer again = create(seller, KEY, Event.fallRestock());
        assertThat(again.response().equals(first.response())).isEqualTo(remembered);
        assertThat(seller.workflows().body().get("workflows")).hasSize(remembered ? 1 : 2);
        ApiAnswer third = create(seller, KEY, Event.fallRestock());
        assertThat(third.response()).as("a forgotten key begins anew").isEqualTo(again.response());
    }

    @Test
    void a_refusal_is_kept_too() {
        String workflow = seller.create(Event.fallRestock()).text("/workflowId");
        ObjectNode body = acceptance(workflow);
        ApiAnswer refused = confirm(workflow, body, KEY);
        assertThat(refused.code()).isEqualTo("shipping-not-chosen");
        ApiAnswer chosen = seller.choose(workflow, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        body.set("acceptedCharges", chosen.body().at("/charges/total"));
        assertThat(confirm(workflow, acceptance(workflow), KEY).response().toString())
                .isEqualTo(refused.response().toString());
        assertThat(confirm(workflow, body, "a new key for a new try").status()).isEqualTo(200);
    }

    @Test
    void a_request_that_is_not_valid_does_not_use_up_its_key() {
        assertThat(create(seller, KEY, Event.fallRestock().put("name", "")).status())
                .isEqualTo(400);
        assertThat(create(seller, KEY, Event.fallRestock()).status()).isEqualTo(201);
    }

    @Test
    void how_a_body_is_spaced_makes_no_difference() {
        ApiAnswer first = create(seller, KEY, Event.fallRestock());
        ApiAnswer second = seller.send(ApiRequest.to("POST /workflows")
                .body(Event.fallRestock().toPrettyString())
                .header("idempotency-key", KEY));
        assertThat(second.response()).isEqualTo(first.response());
    }

    @Test
    void requests_that_are_equal_as_json_are_the_same_request() {
        ObjectNode body = Event.fallRestock();
        ApiAnswer first = create(seller, KEY, body);
        ObjectNode turned = Json.object();
        List<String> names = new ArrayList<>();
        body.fieldNames().forEachRemaining(names::add);
        Collections.reverse(names);
        names.forEach(name -> turned.set(name, body.get(name)));
        String same = turned.toString().replaceAll("(\"(?:value|length)\":\\d+)(?=[,}])", "$1.00");
        assertThat(same).isNotEqualTo(turned.toString());

        ApiAnswer second =
                seller.send(ApiRequest.to("POST /workflows").body(same).header("idempotency-key", KEY));

        assertThat(second.response()).isEqualTo(first.response());
    }

    @Test
    void a_list_in_another_order_is_another_request() {
        ObjectNode body = Event.fallRestock();
        create(seller, KEY, body);
        ArrayNode items = (ArrayNode) body.get("items");
        items.add(items.remove(0));
        assertThat(create(seller, KEY, body).code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void two_keys_in_one_request_are_refused() {
        ApiAnswer refused = create(seller, "a,b", Event.fallRestock());
        assertThat(refused.wrongFields()).containsExactly("Idempotency-Key");
        assertThat(seller.workflows().body().get("workflows")).isEmpty();
    }

    @Test
    void the_key_of_another_seller_is_another_key() {
        ApiAnswer first = create(seller, KEY, Event.fallRestock());
        ApiAnswer second = create(Seller.anyone(api), KEY, Event.fallRestock());
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("/workflowId")).isNotEqualTo(first.text("/workflowId"));
    }

    @Test
    void keys_and_sellers_do_not_run_into_each_other() {
        ApiAnswer first = create(new Seller(api, seller.id() + "#a"), "b", Event.fallRestock());
        ApiAnswer second = create(seller, "a#b", Event.fallRestock());
        assertThat(second.text("/workflowId")).isNotEqualTo(first.text("/workflowId"));
    }

    @Test
    void without_a_key_the_same_request_makes_another_workflow() {
        assertThat(seller.plan()).isNotEqualTo(seller.plan());
    }

    @Test
    void a_question_takes_no_key() {
        String workflow = seller.plan();
        ApiRequest question =
                ApiRequest.to("GET /workflows/{workflowId}", workflow).header("idempotency-key", KEY);
        seller.send(question);
        seller.renameWorkflow(workflow, "Winter restock");
        assertThat(seller.send(question).text("/name")).isEqualTo("Winter restock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\tb", "a\u0000", "\u202e"})
    void a_key_has_printable_characters(String key) {
        assertThat(create(seller, key, Event.fallRestock()).wrongFields()).containsExactly("Idempotency-Key");
    }

    @Test
    void a_key_has_1_to_255_of_them() {
        assertThat(create(seller, "k", Event.fallRestock()).status()).isEqualTo(201);
        assertThat(create(seller, "雪".repeat(255), Event.fallRestock()).status())
                .isEqualTo(201);
        assertThat(create(seller, "k".repeat(256), Event.fallRestock()).wrongFields())
                .containsExactly("Idempotency-Key");
    }

    @Test
    void an_answer_that_fills_several_items_is_kept_in_whole() {
        Store own = Store.onNewTable(store.client());
        Seller alone = Seller.anyone(new HandWired(own, clock).api());
        ObjectNode body = ManyBoxes.body(ManyBoxes.ITEMS, ManyBoxes.BOXES);
        Random random = new Random(7);
        List<String> noise =
                Stream.generate(() -> noise(random)).limit(ManyBoxes.ITEMS).toList();
        for (int i = 0; i < ManyBoxes.ITEMS; i++) {
            ((ObjectNode) body.at("/items/" + i)).put("msku", noise.get(i));
        }
        for (int i = 0; i < ManyBoxes.BOXES; i++) {
            ((ObjectNode) body.at("/boxes/%d/items/0".formatted(i))).put("msku", noise.get(i % ManyBoxes.ITEMS));
        }
        ApiAnswer first = create(alone, KEY, body);
        assertThat(first.status())
                .as(first.response().toString().substring(0, 300))
                .isEqualTo(201);
        assertThat(create(alone, KEY, body).response().toString())
                .isEqualTo(first.response().toString());
        assertThat(alone.workflows().body().get("workflows")).hasSize(1);
        assertThat(WholeTable.of(own.client(), own.table()).items().keySet())
                .filteredOn(key -> key.get(1).startsWith("ANSWER#"))
                .as("pieces")
                .isNotEmpty();
    }

    /** Returns an MSKU that does not compress. */
    private static String noise(Random random) {
        byte[] bytes = new byte[30];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private ObjectNode acceptance(String workflow) {
        ObjectNode body = Json.object();
        body.set("placementOptionId", seller.review(workflow).body().at("/placementOptions/0/placementOptionId"));
        body.putObject("acceptedCharges").put("amount", 1).put("code", "USD");
        return body;
    }

    private ApiAnswer confirm(String workflow, ObjectNode body, String key) {
        return seller.send(ApiRequest.to("POST /workflows/{workflowId}/confirmation", workflow)
                .body(body)
                .header("idempotency-key", key));
    }

    private static ApiAnswer create(Seller seller, String key, ObjectNode body) {
        return seller.send(ApiRequest.to("POST /workflows").body(body).header("idempotency-key", key));
    }
}
