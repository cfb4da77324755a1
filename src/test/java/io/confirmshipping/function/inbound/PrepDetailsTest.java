package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sellers say how units of a SKU are prepared, and read it again. */
class PrepDetailsTest {

    private static final String PATH = "items/prepDetails";
    private static final String MARKETPLACE = "ATVPDKIKX0DER";

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final Functions functions = new HandWired(store, new TestClock()).functions();

    private final InboundClient client = new InboundClient(functions, "prep-seller-" + System.nanoTime());

    private static ObjectNode details(String... mskus) {
        ObjectNode body = Json.object().put("marketplaceId", MARKETPLACE);
        ArrayNode list = body.putArray("mskuPrepDetails");
        for (String msku : mskus) {
            list.addObject()
                    .put("msku", msku)
                    .put("prepCategory", "FRAGILE")
                    .putArray("prepTypes")
                    .add("ITEM_BUBBLEWRAP")
                    .add("ITEM_BOXING");
        }
        return body;
    }

    private ApiAnswer list(String mskus) {
        return client.get(PATH)
                .query("marketplaceId", MARKETPLACE)
                .query("mskus", mskus)
                .send();
    }

    private void set(ObjectNode body) {
        ApiAnswer accepted = client.send("POST", PATH, body);
        assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(202);
        functions.invoke("operate", AcceptedRecord.of(accepted.text("/operationId")));
        assertThat(client.get("operations/" + accepted.text("/operationId"))
                        .send()
                        .text("/operationStatus"))
                .isEqualTo("SUCCESS");
    }

    @Test
    void a_sku_has_none_until_its_seller_says_otherwise() {
        set(details("MUG-RED"));
        ApiAnswer shown = list("MUG-RED,TOWEL-LINEN");
        assertThat(shown.body().get("mskuPrepDetails")).hasSize(2);
        assertThat(shown.text("/mskuPrepDetails/0/prepCategory")).isEqualTo("FRAGILE");
        assertThat(shown.text("/mskuPrepDetails/0/prepTypes/1")).isEqualTo("ITEM_BOXING");
        assertThat(shown.text("/mskuPrepDetails/1/prepCategory")).isEqualTo("NONE");
        InboundClient other = new InboundClient(functions, "stranger");
        assertThat(other.get(PATH)
                        .query("marketplaceId", MARKETPLACE)
                        .query("mskus", "MUG-RED")
                        .send()
                        .text("/mskuPrepDetails/0/prepCategory"))
                .isEqualTo("NONE");
    }

    @Test
    void what_is_said_again_replaces_what_was_said_and_leaves_other_skus_alone() {
        String[] mskus = IntStream.range(0, 100).mapToObj(i -> "SKU-" + i).toArray(String[]::new);
        set(details(mskus));
        ObjectNode none = details("SKU-7");
        ((ObjectNode) none.at("/mskuPrepDetails/0")).put("prepCategory", "NONE").putArray("prepTypes");
        set(none);
        ApiAnswer shown = list(String.join(",", mskus));
        assertThat(shown.body().findValuesAsText("prepCategory").stream()
                        .collect(Collectors.groupingBy(category -> category, Collectors.counting())))
                .containsEntry("NONE", 1L)
                .containsEntry("FRAGILE", 99L);
        assertThat(shown.text("/mskuPrepDetails/7/msku")).isEqualTo("SKU-7");
        assertThat(shown.body().at("/mskuPrepDetails/7/prepTypes")).isEmpty();
    }

    @Test
    void a_comma_in_a_sku_is_encoded_twice() {
        set(details("A,B+C%"));
        assertThat(list("A%2CB%2BC%25").text("/mskuPrepDetails/0/prepCategory")).isEqualTo("FRAGILE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNKNOWN | ITEM_BOXING | /mskuPrepDetails/0/prepCategory",
                "FC_PROVIDED | ITEM_BOXING | /mskuPrepDetails/0/prepCategory",
                "GLASS | ITEM_BOXING | /mskuPrepDetails/0/prepCategory",
                "SHARP | ITEM_WRAPPING | /mskuPrepDetails/0/prepTypes"
            })
    void what_cannot_be_said_is_refused(String category, String type, String field) {
        ObjectNode body = details("MUG-RED");
        ((ObjectNode) body.at("/mskuPrepDetails/0"))
                .put("prepCategory", category)
                .putArray("prepTypes")
                .add(type);
        ApiAnswer refused = client.send("POST", PATH, body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/details")).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"99, 200", "100, 200", "101, 400"})
    void a_hundred_skus_are_read_and_said_at_once(int count, int status) {
        String[] mskus = IntStream.range(0, count).mapToObj(i -> "SKU-" + i).toArray(String[]::new);
        assertThat(list(String.join(",", mskus)).status()).isEqualTo(status);
        assertThat(client.send("POST", PATH, details(mskus)).status()).isEqualTo(status == 200 ? 202 : 400);
    }

    @Test
    void a_list_needs_a_marketplace_and_skus() {
        assertThat(client.get(PATH).send().body().get("errors")).hasSize(2);
        ObjectNode body = details("MUG-RED").put("marketplaceId", "A1PA6795UKMFR9");
        assertThat(client.send("POST", PATH, body).status()).isEqualTo(400);
    }
}
