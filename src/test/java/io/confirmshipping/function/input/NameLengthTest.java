package io.confirmshipping.function.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.inbound.InboundClient;
import io.confirmshipping.function.json.Json;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A name has at most 40 characters for a workflow and 100 for a shipment, counted as Unicode code points, whatever they are
 * and by whichever door they come (rules.md#rule-15).
 */
class NameLengthTest extends NewSeller {

    /** Letters of one, two and more UTF-16 units, joined emoji, a flag, marks on a letter, letters from right to left. */
    private static final List<String> CHARACTERS = List.of(
            "x",
            "\u00e9",
            "e\u0301",
            "\ud83d\udea2",
            "\ud83d\udc69\u200d\ud83d\udc67",
            "\ud83c\uddfa\ud83c\uddf8",
            "\ud840\udc00",
            "Z\u0351\u036b\u0343",
            "\u05d0",
            "\"",
            "\\",
            "<",
            "\ufdfd",
            "\u1f00");

    /** Hundreds of answers, whose form other tests hold to the contract. */
    @BeforeEach
    void checkNoContract() {
        seller = new Seller(api.unchecked(), seller.id());
    }

    @ParameterizedTest
    @ValueSource(ints = {38, 40, 41})
    void a_workflow_has_up_to_40(int length) {
        boolean fits = length <= 40;
        String workflow = seller.create(SmallBody.create()).text("/workflowId");
        for (String unit : CHARACTERS) {
            String name = name(unit, length);
            seller.renameWorkflow(workflow, "Before " + unit);
            check(fits, length, seller.renameWorkflow(workflow, name));
            check(fits, length, invoke("workflowId", workflow, name));
            assertThat(queued("workflowId", workflow, name)).isEqualTo(fits);
            assertThat(inbound("inboundPlans/" + workflow, name)).isEqualTo(fits ? 204 : 400);
            assertThat(seller.review(workflow).text("/name").equals(name)).isEqualTo(fits);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41})
    void a_new_workflow_has_up_to_40(int length) {
        for (String unit : CHARACTERS) {
            String name = name(unit, length);
            ApiAnswer created = seller.create(SmallBody.create().put("name", name));
            check(length <= 40, length, created);
            assertThat(created.body().path("name").asText("none").equals(name)).isEqualTo(length <= 40);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101})
    void a_shipment_has_up_to_100(int length) {
        boolean fits = length <= 100;
        String workflow = confirmed();
        JsonNode shown = seller.review(workflow).body();
        String shipment = shown.at("/shipments/0/shipmentConfirmationId").textValue();
        String planned = shown.at("/shipments/0/shipmentId").textValue();
        for (String unit : CHARACTERS) {
            String name = name(unit, length);
            check(fits, length, seller.renameShipment(shipment, name));
            check(fits, length, invoke("shipmentConfirmationId", shipment, name));
            assertThat(queued("shipmentConfirmationId", shipment, name)).isEqualTo(fits);
            assertThat(inbound("inboundPlans/%s/shipments/%s".formatted(workflow, planned), name))
                    .isEqualTo(fits ? 204 : 400);
            assertThat(seller.shipment(shipment).text("/name").equals(name)).isEqualTo(fits);
        }
    }

    private static void check(boolean fits, int length, ApiAnswer answer) {
        if (fits) {
            assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
        } else {
            check(length, answer.body());
        }
    }

    private static void check(boolean fits, int length, JsonNode answer) {
        if (fits) {
            assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        } else {
            check(length, answer);
        }
    }

    private static void check(int length, JsonNode problem) {
        assertThat(problem.at("/errors/0/field").textValue()).isEqualTo("name");
        assertThat(problem.at("/errors/0/message").textValue()).endsWith(", not " + length);
    }

    /** Returns a name of exactly this many code points. */
    private static String name(String unit, int length) {
        int each = unit.codePointCount(0, unit.length());
        String name = unit.repeat(length / each) + "x".repeat(length % each);
        assertThat(name.codePointCount(0, name.length())).isEqualTo(length);
        return name;
    }

    private JsonNode invoke(String field, String id, String name) {
        return functions.invoke("rename", message(field, id, name));
    }

    /** Returns whether a message was carried out. */
    private boolean queued(String field, String id, String name) {
        ObjectNode batch = Json.object();
        batch.putArray("Records")
                .addObject()
                .put("messageId", "message-1")
                .put("body", message(field, id, name).toString());
        return functions
                .invoke("rename", batch)
                .findValuesAsText("itemIdentifier")
                .isEmpty();
    }

    private ObjectNode message(String field, String id, String name) {
        return Json.object().put("sellerId", seller.id()).put(field, id).put("name", name);
    }

    private int inbound(String path, String name) {
        return new InboundClient(functions, seller.id())
                .put(path + "/name", Json.object().put("name", name))
                .status();
    }

    private String confirmed() {
        String workflow = seller.create(SmallBody.create().put("placementPreference", "MINIMAL_SPLITS"))
                .text("/workflowId");
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        assertThat(seller.confirm(workflow).status()).isEqualTo(200);
        return workflow;
    }
}
