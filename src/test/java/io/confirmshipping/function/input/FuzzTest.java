package io.confirmshipping.function.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.fixture.Scale;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The first-steps body with random changes at random places; give the seed again as {@code -Dfuzz.seed}. */
class FuzzTest extends NewSeller {

    private static final int ROUNDS = Scale.of(500);
    private static final long SEED = Long.getLong("fuzz.seed", 20261122);

    private static final List<String> STRANGE = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "1e-400",
            "2147483648",
            "9223372036854775808",
            "0.1",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"📦\"",
            "\"$ref\"",
            "\"" + "x".repeat(2_000) + "\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"\": null}",
            "{\"__proto__\": 1}",
            "\"2026-02-30\"",
            "\"%s%n\"",
            "\"{0}\"");

    @Test
    void a_spoiled_body_is_never_our_fault_and_its_wrong_fields_are_named() {
        Random random = new Random(SEED);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode body = Event.fallRestock();
            for (int i = random.nextInt(3); i >= 0; i--) {
                spoil(body, random);
            }
            ApiAnswer answer = api.send(ApiRequest.to("POST /workflows").body(body));
            String seed = "seed %d, round %d: %s%n%s".formatted(SEED, round, body, answer.response());
            assertThat(answer.status()).as(seed).isIn(201, 400);
            if (answer.status() == 400) {
                assertThat(answer.wrongFields()).as(seed).isNotEmpty().doesNotContain("");
                refused++;
            }
        }
        assertThat(refused).as("refused of %d bodies", ROUNDS).isBetween(1, ROUNDS - 1);
    }

    private static void spoil(JsonNode body, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(body, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            spoil(object, random);
        } else if (container instanceof ArrayNode array && !array.isEmpty()) {
            spoil(array, random);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static void spoil(ObjectNode object, Random random) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "new" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "s", strange(random));
            default -> object.set(name, strange(random));
        }
    }

    private static void spoil(ArrayNode array, Random random) {
        int index = random.nextInt(array.size());
        switch (random.nextInt(4)) {
            case 0 -> array.remove(index);
            case 1 -> array.add(array.get(index));
            default -> array.set(index, strange(random));
        }
    }

    private static JsonNode strange(Random random) {
        try {
            return Json.MAPPER.readTree(STRANGE.get(random.nextInt(STRANGE.size())));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
