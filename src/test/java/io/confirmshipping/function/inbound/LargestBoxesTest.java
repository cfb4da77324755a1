package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.ManyBoxes;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Boxes that hold every SKU that a plan can have, each with the longest name. */
class LargestBoxesTest {

    private static final int SKUS = 2_000;
    private static final int BOXES = 40;
    private static final int LAMBDA_LIMIT = 6 * 1024 * 1024;

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final Functions functions = new HandWired(store, new TestClock()).functions();

    @Test
    void pages_fit_into_an_answer_and_have_every_box_once() {
        Seller seller = Seller.anyone(new Api(functions));
        String plan = seller.create(contents(seller.contents().deepCopy())).text("/workflowId");
        List<String> boxes = new ArrayList<>();
        String token = "";
        int pages = 0;
        do {
            InboundClient.Call call = new InboundClient(functions, seller.id())
                    .get("inboundPlans/" + plan + "/boxes")
                    .query("pageSize", "1000");
            if (!token.isEmpty()) {
                call.query("paginationToken", token);
            }
            JsonNode answer = functions.invoke("inbound-read", call.request().event());
            assertThat(answer.toString().getBytes(StandardCharsets.UTF_8).length)
                    .isLessThan(LAMBDA_LIMIT);
            JsonNode page = Json.parse(answer.get("body").textValue());
            page.get("boxes").forEach(box -> boxes.add(box.get("packageId").textValue()));
            token = page.at("/pagination/nextToken").asText("");
            pages++;
        } while (!token.isEmpty());
        assertThat(boxes).doesNotHaveDuplicates().hasSize(BOXES);
        assertThat(pages).isGreaterThan(1);
    }

    private static ObjectNode contents(ObjectNode body) {
        Random random = new Random(1);
        ArrayNode items = body.putArray("items");
        ObjectNode box = body.putArray("boxes").addObject().put("quantity", BOXES);
        box.putObject("dimensions")
                .put("length", 18)
                .put("width", 14)
                .put("height", 12)
                .put("unitOfMeasurement", "IN");
        box.putObject("weight").put("value", 22.5).put("unit", "LB");
        ArrayNode held = box.putArray("items");
        for (int i = 0; i < SKUS; i++) {
            String sku = ManyBoxes.anyText(random, 40);
            items.addObject().put("msku", sku).put("quantity", BOXES).put("prepOwner", "SELLER");
            held.addObject().put("msku", sku).put("quantity", 1);
        }
        return body;
    }
}
