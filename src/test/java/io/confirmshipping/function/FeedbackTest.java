package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class FeedbackTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final Api api = new HandWired(store, new TestClock()).api();

    private static ApiRequest feedback(String text) {
        return ApiRequest.to("POST /feedback")
                .body(Json.object().put("text", text).put("page", "#/workflows"));
    }

    private static List<Map<String, AttributeValue>> notesOf(String seller) {
        return store.client().scan(scan -> scan.tableName(store.table())).items().stream()
                .filter(item -> item.get("pk").s().startsWith("FEEDBACK#"))
                .filter(item -> item.get("seller").s().equals(seller))
                .toList();
    }

    @Test
    void a_note_is_stored_in_its_month_with_its_seller_and_is_forgotten_after_a_year() {
        ApiAnswer answer = api.send(feedback(" The map is useful. ").from("writer"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(notesOf("writer")).singleElement().satisfies(note -> {
            assertThat(note.get("pk").s()).isEqualTo("FEEDBACK#2026-11");
            assertThat(note.get("sk").s()).isEqualTo("NOTE#2026-11-22T10:05:00.000Z#" + answer.text("/feedbackId"));
            assertThat(note.get("text").s()).isEqualTo("The map is useful.");
            assertThat(note.get("page").s()).isEqualTo("#/workflows");
            assertThat(Instant.ofEpochSecond(Long.parseLong(note.get("forgetAt").n())))
                    .isEqualTo("2027-11-22T10:05:00Z");
        });
    }

    @Test
    void a_note_that_is_sent_again_with_its_key_is_stored_once() {
        ApiRequest note = feedback("Once.").from("careful").header("idempotency-key", "note-1");

        assertThat(api.send(note).text("/feedbackId")).isEqualTo(api.send(note).text("/feedbackId"));
        assertThat(notesOf("careful")).hasSize(1);
    }

    @Test
    void a_note_has_2000_characters_at_most() {
        assertThat(api.send(feedback("x".repeat(2000)).from("thorough")).status())
                .isEqualTo(201);

        ApiAnswer refused = api.send(feedback("x".repeat(2001)).from("wordy"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("text");
        assertThat(notesOf("wordy")).isEmpty();
    }

    @Test
    void a_note_says_something() {
        ObjectNode empty = Json.object().put("text", "   ");

        assertThat(api.send(ApiRequest.to("POST /feedback").body(empty)).text("/errors/0/field"))
                .isEqualTo("text");
        assertThat(api.send(ApiRequest.to("POST /feedback").body(Json.object())).text("/errors/0/message"))
                .isEqualTo("is missing");
    }
}
