package io.confirmshipping.function.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that shows nothing is no text, and two SKUs that look the same are one, in every door (rules.md#rule-22). */
class TextTest extends NewSeller {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/name                        | \"\\u200b\"             | name",
                "/name                        | \"Mugs\\u202e\"         | name",
                "/name                        | \"caf\\ufffd\"          | name",
                "/sourceAddress/name          | \"\\u00a0\"             | sourceAddress.name",
                "/sourceAddress/addressLine1  | \"\\u3164\"             | sourceAddress.addressLine1",
                "/sourceAddress/addressLine2  | \" \"                   | sourceAddress.addressLine2",
                "/sourceAddress/city          | \"\\u2066Seattle\"      | sourceAddress.city",
                "/sourceAddress/phoneNumber   | \"call me\"             | sourceAddress.phoneNumber",
                "/sourceAddress/phoneNumber   | \" \"                   | sourceAddress.phoneNumber",
                "/items/0/msku                | \"\\u00a0\"             | items[0].msku",
                "/items/0/msku                | \"MUG\\u200bRED\"       | items[0].msku",
                "/items/0/msku                | \"MUG\\u00a0RED\"       | items[0].msku",
                "/boxes/0/items/0/msku        | \"MUG-RED\\u200e\"      | boxes[0].items[0].msku",
            })
    void text_that_shows_nothing_is_named_once(String pointer, String json, String field) {
        ApiAnswer refused = seller.send(ApiRequest.to("POST /workflows").body(SmallBody.with(pointer, json)));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactly(field);
        assertThat(refused.body().get("errors")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stateOrProvinceCode | Wash | must be a state of US, not Wash; use its two-letter code, such as TX for Texas",
                "postalCode | 1234 | must be a ZIP code of five digits, or of nine such as 98101-1234, not 1234",
                "phoneNumber | call me | must be a telephone number of at least 7 digits, without its extension, for example +1 206-555-0100, not \"call me\""
            })
    void a_part_of_the_address_that_is_wrong_is_told_with_what_was_given(String field, String given, String message) {
        ObjectNode body = SmallBody.create();
        ((ObjectNode) body.get("sourceAddress")).put(field, given);
        assertThat(seller.create(body).text("/errors/0/message")).isEqualTo(message);
    }

    @Test
    void space_around_texts_is_left_out() {
        ObjectNode body = SmallBody.create();
        ((ObjectNode) body.get("sourceAddress")).put("city", "\u00a0Seattle ").put("postalCode", "98101 ");
        ((ObjectNode) body.at("/items/0")).put("msku", " MUG-RED");
        ((ObjectNode) body.at("/boxes/0/items/0")).put("msku", "MUG-RED\u200b");
        ApiAnswer created = seller.create(body);
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        assertThat(created.text("/sourceAddress/city")).isEqualTo("Seattle");
        assertThat(created.text("/items/0/msku")).isEqualTo("MUG-RED");
        assertThat(created.text("/boxes/0/items/0/msku")).isEqualTo("MUG-RED");
    }

    @ParameterizedTest
    @CsvSource({
        "MUG-RED, 'MUG-RED ', 48",
        "MUG-RED, '\u00a0MUG-RED', 48",
        "MUG-RED, '\ufeffMUG-RED', 1",
        "caf\u00e9, cafe\u0301, 48"
    })
    void two_skus_that_look_the_same_are_one_mistake(String one, String other, int quantity) {
        ObjectNode body = SmallBody.create();
        ((ObjectNode) body.at("/items/0")).put("msku", one);
        ((ObjectNode) body.at("/boxes/0/items/0")).put("msku", one);
        body.withArray("items").addObject().put("msku", other).put("quantity", quantity);
        ApiAnswer refused = seller.create(body);
        assertThat(refused.wrongFields()).as(refused.toString()).containsExactly("items[1].msku");
        assertThat(refused.body().get("errors")).hasSize(1);
    }

    /** Its length counts as Unicode composes it, in whichever form it comes. */
    @ParameterizedTest
    @CsvSource({"\u00e9, 40, 201", "e\u0301, 40, 201", "\u00e9, 41, 400", "e\u0301, 41, 400", "x, 41, 400"})
    void a_sku_has_at_most_40_characters_and_a_longer_one_is_named_once(String letter, int letters, int status) {
        ObjectNode body = SmallBody.create();
        ((ObjectNode) body.at("/items/0")).put("msku", letter.repeat(letters));
        ((ObjectNode) body.at("/boxes/0/items/0")).put("msku", letter.repeat(letters));
        ApiAnswer answer = seller.create(body);
        assertThat(answer.status()).isEqualTo(status);
        if (status == 400) {
            assertThat(answer.wrongFields()).containsExactly("boxes[0].items[0].msku", "items[0].msku");
            assertThat(answer.body().findValuesAsText("message"))
                    .hasSize(2)
                    .containsOnly("must have at most 40 characters, as Unicode composes them, not 41");
        }
    }

    @Test
    void an_edit_names_a_sku_in_any_normal_form() {
        ObjectNode body = SmallBody.create();
        ((ObjectNode) body.at("/items/0")).put("msku", "cafe\u0301");
        ((ObjectNode) body.at("/boxes/0/items/0")).put("msku", "caf\u00e9");
        String workflow = seller.create(body).text("/workflowId");
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        String shipment = seller.confirm(workflow).text("/shipments/0/shipmentConfirmationId");
        assertThat(seller.shipment(shipment).text("/items/0/msku")).isEqualTo("caf\u00e9");
        int quantity = seller.shipment(shipment).body().at("/items/0/expected").intValue();
        assertThat(seller.editQuantity(shipment, " cafe\u0301", quantity - 1).status())
                .isEqualTo(200);
        assertThat(seller.editQuantity(shipment, "caf\u00e9\u200d", quantity).wrongFields())
                .containsExactly("items[0].msku");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_in_every_door() {
        byte[] body = SmallBody.create().put("name", "caf\u00e9").toString().getBytes(StandardCharsets.ISO_8859_1);
        ApiAnswer encoded = seller.send(ApiRequest.to("POST /workflows")
                .body(Base64.getEncoder().encodeToString(body))
                .base64(true));
        assertThat(encoded.status()).isEqualTo(400);
        assertThat(encoded.text("/errors/0/message")).contains("not valid UTF-8", "is E9");

        String replaced = new String(body, StandardCharsets.UTF_8);
        ApiAnswer decoded = seller.send(ApiRequest.to("POST /workflows").body(replaced));
        assertThat(decoded.wrongFields()).as("as API Gateway decodes it").containsExactly("name");

        String workflow = seller.plan();
        ObjectNode message = Json.object()
                .put("sellerId", seller.id())
                .put("workflowId", workflow)
                .put("name", "caf\u00e9");
        byte[] bytes = message.toString().getBytes(StandardCharsets.ISO_8859_1);
        JsonNode direct = functions.invoke("rename", bytes, Functions.context(Duration.ofSeconds(15)));
        assertThat(direct.at("/errors/0/message").textValue()).contains("not valid UTF-8");

        ObjectNode batch = Json.object();
        batch.putArray("Records")
                .addObject()
                .put("messageId", "message-1")
                .put("body", new String(bytes, StandardCharsets.UTF_8));
        assertThat(functions.invoke("rename", batch).findValuesAsText("itemIdentifier"))
                .containsExactly("message-1");
        assertThat(seller.review(workflow).text("/name")).isEqualTo("Fall restock");
    }

    @Test
    void the_name_of_a_field_may_be_anything_and_is_named_so_that_it_can_be_seen() {
        ApiAnswer refused = seller.send(ApiRequest.to("POST /workflows")
                .body(SmallBody.create().toString().replace("\"name\":\"Mugs\"", "\"na\\ud83dme\\u202e\":1")));
        assertThat(refused.wrongFields()).containsExactly("na<U+D83D>me<U+202E>");
    }

    @Test
    void a_tracking_number_belongs_to_one_box() {
        String workflow = seller.create(SmallBody.create().put("placementPreference", "MINIMAL_SPLITS"))
                .text("/workflowId");
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        String shipment = seller.confirm(workflow).text("/shipments/0/shipmentConfirmationId");
        assertThat(track(shipment, "U000001", " 1Z 999 AA1 ")
                        .text("/trackingDetails/spdTrackingDetail/spdTrackingItems/0/trackingId"))
                .isEqualTo("1Z 999 AA1");
        assertThat(track(shipment, "U000002", "1Z999AA1").wrongFields())
                .containsExactly("spdTrackingItems[0].trackingId");
        assertThat(track(shipment, "U000002", "1Z\u200b999").wrongFields())
                .containsExactly("spdTrackingItems[0].trackingId");
    }

    private ApiAnswer track(String shipment, String box, String number) {
        ObjectNode body = Json.object();
        body.putArray("spdTrackingItems")
                .addObject()
                .put("boxId", shipment + box)
                .put("trackingId", number);
        return seller.enterTracking(shipment, body);
    }
}
