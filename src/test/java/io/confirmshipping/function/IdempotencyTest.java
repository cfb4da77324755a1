package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.FunctionTestProfile;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request to create that has a key is carried out once. */
@QuarkusTest
@TestProfile(FunctionTestProfile.class)
class IdempotencyTest {

    @Inject
    Api api;

    @Inject
    TestClock clock;

    Seller seller;

    @BeforeEach
    void newSeller() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        seller = Seller.anyone(api);
    }

    @Test
    void the_same_request_again_gives_the_same_workflow() {
        ApiAnswer first = create(seller, "key", Event.fallRestock());
        clock.advance(Duration.ofHours(1));
        ApiAnswer second = create(seller, "key", Event.fallRestock());
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("location")).isEqualTo(first.header("location"));
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(seller.workflows().body().get("workflows")).hasSize(1);
    }

    @Test
    void another_request_with_the_same_key_is_refused() {
        create(seller, "key", Event.fallRestock());
        ApiAnswer refused = create(seller, "key", Event.fallRestock().put("name", "Another"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void the_key_of_another_seller_is_another_key() {
        ApiAnswer first = create(seller, "key", Event.fallRestock());
        ApiAnswer second = create(Seller.anyone(api), "key", Event.fallRestock());
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("/workflowId")).isNotEqualTo(first.text("/workflowId"));
    }

    @Test
    void a_request_that_was_refused_does_not_use_up_its_key() {
        create(seller, "key", Event.fallRestock().put("name", ""));
        assertThat(create(seller, "key", Event.fallRestock()).status()).isEqualTo(201);
    }

    @Test
    void without_a_key_the_same_request_makes_another_workflow() {
        assertThat(seller.plan()).isNotEqualTo(seller.plan());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_blank_key_is_refused(String key) {
        assertThat(create(seller, key, Event.fallRestock()).wrongFields()).containsExactly("Idempotency-Key");
    }

    @Test
    void a_key_has_255_characters_at_most() {
        assertThat(create(seller, "k".repeat(255), Event.fallRestock()).status())
                .isEqualTo(201);
        assertThat(create(seller, "k".repeat(256), Event.fallRestock()).wrongFields())
                .containsExactly("Idempotency-Key");
    }

    @Test
    void keys_and_sellers_do_not_run_into_each_other() {
        ApiAnswer first = create(new Seller(api, seller.id() + "#a"), "b", Event.fallRestock());
        ApiAnswer second = create(seller, "a#b", Event.fallRestock());
        assertThat(second.text("/workflowId")).isNotEqualTo(first.text("/workflowId"));
    }

    private static ApiAnswer create(Seller seller, String key, JsonNode body) {
        return seller.send(ApiRequest.to("POST /workflows").body(body).header("idempotency-key", key));
    }
}
