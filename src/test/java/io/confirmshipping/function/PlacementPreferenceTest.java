package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.client.Seller;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class PlacementPreferenceTest extends NewSeller {

    @Test
    void the_preferred_option_is_the_default_and_chosen_where_none_is_named() {
        String workflow = seller.create(Event.fallRestock().put("placementPreference", "PARTIAL_SPLITS"))
                .text("/workflowId");

        JsonNode offered = seller.review(workflow).body();
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");

        assertThat(offered.get("placementPreference").textValue()).isEqualTo("PARTIAL_SPLITS");
        assertThat(defaults(offered)).containsExactly("PARTIAL_SPLITS");
        String chosen = seller.review(workflow).text("/shipping/placementOptionId");
        assertThat(chosen)
                .isEqualTo(offered.at("/placementOptions/1/placementOptionId").textValue());
    }

    @Test
    void where_the_preferred_one_is_not_offered_the_first_is_the_default_and_says_so() {
        ObjectNode contents = Event.fallRestock().put("placementPreference", "AMAZON_OPTIMIZED");
        ObjectNode box = (ObjectNode) contents.at("/boxes/0");
        box.put("quantity", 1);
        contents.withArray("boxes").removeAll().add(box);
        JsonNode held = box.at("/items/0");
        ObjectNode item = (ObjectNode) contents.at("/items/0");
        item.put("msku", held.get("msku").textValue())
                .put("quantity", held.get("quantity").intValue());
        contents.withArray("items").removeAll().add(item);
        box.withArray("items").removeAll().add(held);

        JsonNode offered = Seller.anyone(api).create(contents).body();

        assertThat(offered.get("placementPreference").textValue()).isEqualTo("AMAZON_OPTIMIZED");
        assertThat(defaults(offered)).containsExactly("MINIMAL_SPLITS");
        assertThat(offered.at("/placementOptions/0/why").textValue()).endsWith("Without a fee from 4 destinations on.");
    }

    private static List<String> defaults(JsonNode workflow) {
        return StreamSupport.stream(workflow.get("placementOptions").spliterator(), false)
                .filter(option -> option.get("default").booleanValue())
                .map(option -> option.get("strategy").textValue())
                .toList();
    }
}
