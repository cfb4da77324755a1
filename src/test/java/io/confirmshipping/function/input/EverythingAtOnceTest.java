package io.confirmshipping.function.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.client.Seller;
import org.junit.jupiter.api.Test;

class EverythingAtOnceTest extends NewSeller {

    @Test
    void wrong_forms_and_wrong_meanings_are_named_in_one_answer() {
        ObjectNode body = Event.fallRestock();
        body.put("colour", "red");
        body.put("placementPreference", "CHEAPEST");
        body.put("name", "x".repeat(41));
        ((ObjectNode) body.get("sourceAddress")).put("stateOrProvinceCode", "XX");
        ((ObjectNode) body.at("/items/0")).put("quantity", 145);

        ApiAnswer answer = Seller.anyone(api).create(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongFields())
                .containsExactlyInAnyOrder(
                        "colour",
                        "placementPreference",
                        "name",
                        "sourceAddress.stateOrProvinceCode",
                        "items[0].quantity");
    }

    @Test
    void an_unknown_marketplace_does_not_hide_what_else_is_wrong() {
        ObjectNode body = Event.fallRestock();
        body.put("marketplaceId", "MARS");
        ((ObjectNode) body.at("/boxes/0/items/0")).put("msku", "TEAPOT");

        assertThat(Seller.anyone(api).create(body).wrongFields())
                .containsExactlyInAnyOrder("marketplaceId", "boxes[0].items[0].msku", "items[0].quantity");
    }
}
