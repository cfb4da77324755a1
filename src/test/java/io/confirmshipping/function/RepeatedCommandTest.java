package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.client.WholeTable;
import io.confirmshipping.function.command.Command;
import io.confirmshipping.function.command.Commands;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any command of the template with an {@code Idempotency-Key} is carried out once, and always gets the same answer. */
class RepeatedCommandTest {

    private static final String KEY = "0b6f8c1e-order-17";

    @RegisterExtension
    private static final Store database = Store.onNewTable();

    /** A table of its own for each test, because whole tables are compared. */
    private final Store store = Store.forOneTest(database);

    private final TestClock clock = new TestClock();
    private final Api api = new HandWired(store, clock).api();
    private final Seller seller = Seller.anyone(api).withFewBoxes();

    static Stream<Command> commands() {
        return Commands.ofTemplate();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_same_request_is_answered_byte_for_byte_alike_whatever_happened_since(Command command) {
        ApiRequest request = command.prepare(seller).header("idempotency-key", KEY);
        ApiAnswer first = seller.send(request);
        assertThat(first.status()).isIn(200, 201);
        clock.advance(Duration.ofHours(23));
        seller.workflows().body().findValuesAsText("workflowId").forEach(seller::cancel);
        WholeTable before = WholeTable.of(store.client(), store.table());

        ApiAnswer again = seller.send(request);

        assertThat(again.response().toString()).isEqualTo(first.response().toString());
        assertThat(WholeTable.of(store.client(), store.table())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void another_request_with_the_same_key_is_refused_and_does_nothing(Command command) {
        ApiRequest other = command.prepare(seller).header("idempotency-key", KEY);
        seller.send(ApiRequest.to("POST /workflows")
                .body(Event.fallRestock().put("name", "Another"))
                .header("idempotency-key", KEY));
        WholeTable before = WholeTable.of(store.client(), store.table());

        ApiAnswer refused = seller.send(other);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("idempotency-key-reused");
        assertThat(WholeTable.of(store.client(), store.table())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_same_body_about_something_else_is_another_request(Command command) {
        ApiRequest first = command.prepare(seller).header("idempotency-key", KEY);
        assumeTrue(!first.parameters().isEmpty());
        ApiRequest second = command.prepare(seller);
        seller.send(first);
        ApiRequest elsewhere = first.about(second.parameters()).header("idempotency-key", KEY);
        assertThat(seller.send(elsewhere).code()).isEqualTo("idempotency-key-reused");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_wrong_key_is_named_together_with_the_wrong_fields(Command command) {
        ApiRequest request = command.prepare(seller);
        ObjectNode body = (ObjectNode)
                Json.parse(request.event().path("body").asText("{}")).deepCopy();
        WholeTable before = WholeTable.of(store.client(), store.table());
        ApiRequest wrong = request.body(body.put("colour", "red")).header("idempotency-key", " ");
        assertThat(seller.send(wrong).wrongFields()).containsExactlyInAnyOrder("Idempotency-Key", "colour");
        ApiRequest onlyTheKey = request.body(body.without("colour").toString()).header("idempotency-key", " ");
        assertThat(seller.send(onlyTheKey).wrongFields()).contains("Idempotency-Key");
        assertThat(WholeTable.of(store.client(), store.table())).isEqualTo(before);
    }
}
