package io.confirmshipping.function.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.NewSeller;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every wrong field of a new workflow is named, and no other, whatever is wrong with it. */
class WrongFieldTest extends NewSeller {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/name                          | null                   | name",
                "/name                          | 7                      | name",
                "/name                          | [\"Mugs\"]             | name",
                "/name                          | \"\"                   | name",
                "/name                          | \"   \"                | name",
                "/name                          | \"a\\u0000b\"          | name",
                "/name                          | \"\\ud83d\"            | name",
                "/marketplaceId                 | \"A1F83G8C2ARO7P\"     | marketplaceId",
                "/marketplaceId                 | null                   | marketplaceId",
                "/placementPreference           | \"CHEAPEST\"           | placementPreference",
                "/placementPreference           | null                   | placementPreference",
                "/sourceAddress                 | null                   | sourceAddress",
                "/sourceAddress                 | []                     | sourceAddress",
                "/sourceAddress                 | \"Seattle\"            | sourceAddress",
                "/sourceAddress/city            | null                   | sourceAddress.city",
                "/sourceAddress/city            | {}                     | sourceAddress.city",
                "/sourceAddress/countryCode     | \"CA\"                 | sourceAddress.countryCode",
                "/sourceAddress/countryCode     | \"us\"                 | sourceAddress.countryCode",
                "/sourceAddress/countryCode     | \"US\\n\"              | sourceAddress.countryCode",
                "/sourceAddress/stateOrProvinceCode | \"XX\"             | sourceAddress.stateOrProvinceCode",
                "/sourceAddress/zip             | \"98101\"              | sourceAddress.zip",
                "/items                         | null                   | items",
                "/items                         | {}                     | items",
                "/items                         | []                     | items",
                "/items/0                       | null                   | items[0]",
                "/items/0                       | []                     | items[0]",
                "/items/0                       | \"MUG-RED\"            | items[0]",
                "/items/0/msku                  | \"\"                   | items[0].msku",
                "/items/0/msku                  | null                   | items[0].msku",
                "/items/0/msku                  | \"MUG\\u0007RED\"      | items[0].msku",
                "/items/0/msku                  | \" \"                  | items[0].msku",
                "/boxes/0/items/0/msku          | \"   \"                | boxes[0].items[0].msku",
                "/items/0/quantity              | null                   | items[0].quantity",
                "/items/0/quantity              | \"48\"                 | items[0].quantity",
                "/items/0/quantity              | 47                     | items[0].quantity",
                "/items/0/quantity              | 0                      | items[0].quantity",
                "/items/0/quantity              | -48                    | items[0].quantity",
                "/items/0/quantity              | 48.5                   | items[0].quantity",
                "/items/0/quantity              | true                   | items[0].quantity",
                "/items/0/quantity              | 2147483648             | items[0].quantity",
                "/items/0/quantity              | 4294967344             | items[0].quantity",
                "/items/0/quantity              | 18446744073709551664   | items[0].quantity",
                "/items/0/quantity              | 1.8446744073709551664e19 | items[0].quantity",
                "/items/0/quantity              | 1e400                  | items[0].quantity",
                "/items/0/quantity              | 1e999999999            | items[0].quantity",
                "/items/0/quantity              | 1e-999999999           | items[0].quantity",
                "/items/0/prepOwner             | \"seller\"             | items[0].prepOwner",
                "/items/0/labelOwner            | null                   | items[0].labelOwner",
                "/items/0/price                 | 1                      | items[0].price",
                "/boxes                         | null                   | boxes",
                "/boxes/0/thisSideUp            | null                   | boxes[0].thisSideUp",
                "/boxes/0/thisSideUp            | \"yes\"                | boxes[0].thisSideUp",
                "/boxes/0/fragile               | 1                      | boxes[0].fragile",
                "/boxes/0/maxLoad               | 40                     | boxes[0].maxLoad",
                "/boxes/0/maxLoad               | {\"value\": 0, \"unit\": \"LB\"} | boxes[0].maxLoad.value",
                "/boxes/0/maxLoad               | {\"value\": -1, \"unit\": \"KG\"} | boxes[0].maxLoad.value",
                "/boxes/0/maxLoad               | {\"value\": 9}          | boxes[0].maxLoad.unit",
                "/boxes                         | []                     | boxes",
                "/boxes                         | 4                      | boxes",
                "/boxes/0                       | 4                      | boxes[0]",
                "/boxes/0/quantity              | 0                      | boxes[0].quantity",
                "/boxes/0/quantity              | 5001                   | boxes[0].quantity",
                "/boxes/0/quantity              | 5                      | items[0].quantity",
                "/boxes/0/items                 | []                     | boxes[0].items",
                "/boxes/0/items/0/quantity      | 13                     | items[0].quantity",
                "/boxes/0/items/0/quantity      | -1                     | boxes[0].items[0].quantity",
                "/boxes/0/items/0/msku          | \"MUG-BLUE\"           | boxes[0].items[0].msku,items[0].quantity",
                "/boxes/0/dimensions            | [18,14,12]             | boxes[0].dimensions",
                "/boxes/0/dimensions/length     | 0                      | boxes[0].dimensions.length",
                "/boxes/0/dimensions/length     | -18                    | boxes[0].dimensions.length",
                "/boxes/0/dimensions/length     | 0.0000001              | boxes[0].dimensions.length",
                "/boxes/0/dimensions/length     | 1e400                  | boxes[0].dimensions.length",
                "/boxes/0/dimensions/length     | 1e-400                 | boxes[0].dimensions.length",
                "/boxes/0/dimensions/length     | 1e-999999999           | boxes[0].dimensions.length",
                "/boxes/0/dimensions/length     | 1e999999999            | boxes[0].dimensions.length",
                "/boxes/0/dimensions/length     | \"18\"                 | boxes[0].dimensions.length",
                "/boxes/0/dimensions/unitOfMeasurement | \"in\"          | boxes[0].dimensions.unitOfMeasurement",
                "/boxes/0/weight/value          | 0                      | boxes[0].weight.value",
                "/boxes/0/weight/value          | 2147483648             | boxes[0].weight.value",
                "/boxes/0/weight/value          | 1e-999999999           | boxes[0].weight.value",
                "/boxes/0/weight/unit           | \"G\"                  | boxes[0].weight.unit",
                "/sellerId                      | \"seller-2\"           | sellerId",
                "/workflowId                    | \"wf00000000-0000-4000-8000-000000000001\" | workflowId",
            })
    void the_field_is_named(String pointer, String json, String fields) {
        ApiAnswer refused = create(SmallBody.with(pointer, json));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("invalid-request");
        assertThat(refused.wrongFields()).isEqualTo(Set.of(fields.split(",")));
        assertThat(refused.body().get("errors"))
                .as("one message for one field: %s", refused)
                .hasSize(fields.split(",").length);
    }

    @Test
    void a_sku_that_stands_twice_in_a_box_is_named() {
        ObjectNode body = SmallBody.create();
        ((ObjectNode) body.at("/boxes/0/items/0")).put("quantity", 5);
        ((ArrayNode) body.at("/boxes/0/items"))
                .add(body.at("/boxes/0/items/0").deepCopy())
                .addObject()
                .put("msku", body.at("/items/0/msku").textValue())
                .put("quantity", 2);
        ApiAnswer refused = create(body.toString());
        assertThat(refused.wrongFields())
                .as(refused.toString())
                .containsExactly("boxes[0].items[1].msku", "boxes[0].items[2].msku");
        assertThat(refused.text("/errors/0/message"))
                .isEqualTo("is the same as boxes[0].items[0].msku; name every SKU of a box once");
    }

    @Test
    void the_body_that_is_spoiled_here_is_right() {
        assertThat(create(SmallBody.create().toString()).status()).isEqualTo(201);
    }

    @Test
    void every_missing_field_is_named_at_once() {
        assertThat(create("{}").wrongFields())
                .containsExactlyInAnyOrder("marketplaceId", "sourceAddress", "items", "boxes");
    }

    @Test
    void wrong_fields_all_over_the_body_are_named_at_once() {
        ObjectNode body = SmallBody.create().put("name", 7).put("colour", "red");
        ((ObjectNode) body.at("/sourceAddress")).remove("city");
        ((ObjectNode) body.at("/items/0")).put("quantity", -1);
        ((ObjectNode) body.at("/boxes/0/weight")).put("unit", "STONE");
        assertThat(create(body.toString()).wrongFields())
                .containsExactlyInAnyOrder(
                        "name", "colour", "sourceAddress.city", "items[0].quantity", "boxes[0].weight.unit");
    }

    @Test
    void contents_that_do_not_agree_hide_neither_the_name_nor_where_they_cannot_come_from() {
        ObjectNode body = SmallBody.create().put("name", "x".repeat(41));
        ((ObjectNode) body.at("/items/0")).put("quantity", 47);
        ((ObjectNode) body.at("/sourceAddress")).put("stateOrProvinceCode", "BC");
        assertThat(create(body.toString()).wrongFields())
                .containsExactlyInAnyOrder("name", "items[0].quantity", "sourceAddress.stateOrProvinceCode");
    }

    private ApiAnswer create(String body) {
        return assertTimeoutPreemptively(
                Duration.ofMinutes(10),
                () -> api.send(ApiRequest.to("POST /workflows").body(body)));
    }
}
