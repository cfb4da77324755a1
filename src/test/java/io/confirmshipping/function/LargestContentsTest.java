package io.confirmshipping.function;

import static io.confirmshipping.function.client.ManyBoxes.BOXES;
import static io.confirmshipping.function.client.ManyBoxes.ITEMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ManyBoxes;
import io.confirmshipping.function.client.NewSeller;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** 2,000 items in 5,000 boxes, no two alike: as many as must work, and not one more. */
class LargestContentsTest extends NewSeller {

    /** Bytes. */
    private static final int MAX_LAMBDA_ANSWERS = 6 * 1024 * 1024;

    @Test
    void nothing_is_truncated_when_they_are_read_back_and_confirmed() {
        ObjectNode body = ManyBoxes.body(ITEMS, BOXES);
        ApiAnswer planned = seller.create(body);
        assertThat(planned.status()).as(planned.code()).isEqualTo(201);
        assertThat(planned.response().toString().length()).isLessThan(MAX_LAMBDA_ANSWERS);
        String workflow = planned.text("/workflowId");
        JsonNode read = seller.review(workflow).body();
        assertThat(read).isEqualTo(planned.body());
        assertThat(read.get("boxes")).isEqualTo(body.get("boxes"));
        assertThat(read.get("items")).isEqualTo(body.get("items"));
        read.get("placementOptions").forEach(option -> assertThat(boxes(option)).isEqualTo(BOXES));

        seller.choose(workflow, "FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");
        ApiAnswer confirmed = seller.confirm(workflow);
        assertThat(confirmed.status()).as(confirmed.code()).isEqualTo(200);
        assertThat(StreamSupport.stream(confirmed.body().get("shipments").spliterator(), false)
                        .mapToInt(shipment -> shipment.get("boxCount").intValue())
                        .sum())
                .isEqualTo(BOXES);
    }

    @Test
    void they_are_replaced_by_few_and_few_by_them() {
        ObjectNode large = ManyBoxes.body(ITEMS, BOXES).retain("items", "boxes");
        ObjectNode small = ManyBoxes.body(1, 1).retain("items", "boxes");
        String workflow = seller.create(ManyBoxes.body(ITEMS, BOXES)).text("/workflowId");
        assertThat(seller.replaceContents(workflow, small).status()).isEqualTo(200);
        assertThat(seller.review(workflow).body().get("boxes")).isEqualTo(small.get("boxes"));
        assertThat(seller.replaceContents(workflow, large).status()).isEqualTo(200);
        assertThat(seller.review(workflow).body().get("boxes")).isEqualTo(large.get("boxes"));
    }

    @Test
    void one_item_more_is_refused() {
        assertThat(seller.create(ManyBoxes.body(ITEMS + 1, BOXES)).wrongFields())
                .containsExactly("items");
    }

    @Test
    void one_box_more_is_refused() {
        assertThat(seller.create(ManyBoxes.body(ITEMS, BOXES + 1)).wrongFields())
                .containsExactly("boxes");
    }

    @Test
    void one_box_more_is_refused_among_equal_boxes_too() {
        ObjectNode body = ManyBoxes.body(1, 2);
        body.withArray("boxes").forEach(box -> ((ObjectNode) box).put("quantity", 2_501));
        ((ObjectNode) body.at("/items/0")).put("quantity", 2 * 2_501);
        assertThat(seller.create(body).wrongFields()).containsExactly("boxes");
    }

    private static int boxes(JsonNode option) {
        return StreamSupport.stream(option.get("shipments").spliterator(), false)
                .mapToInt(shipment -> shipment.get("boxCount").intValue())
                .sum();
    }
}
