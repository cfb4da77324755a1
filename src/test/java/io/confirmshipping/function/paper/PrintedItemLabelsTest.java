package io.confirmshipping.function.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.CatalogNumber;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of items, one for every unit that the seller labels (rules.md#rule-27). */
class PrintedItemLabelsTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final Api api = new HandWired(store, new TestClock()).api();
    private static final String OWN = "USE_YOUR_OWN_CARRIER";

    private final Seller seller = Seller.anyone(api);
    private final PrintingSeller printing = new PrintingSeller(seller);

    @Test
    void every_unit_that_the_seller_labels_has_an_item_label() throws IOException {
        String workflow = printing.parcels(OWN);
        String shipment = printing.shipment(workflow);
        JsonNode items = seller.shipment(shipment).body().get("items");
        int mugs = 0;
        for (JsonNode item : items) {
            mugs += item.get("msku").textValue().equals("MUG-RED")
                    ? item.get("expected").intValue()
                    : 0;
        }
        assertThat(mugs).isPositive();

        String text = PrintingSeller.text(seller.send(PrintingSeller.paper(shipment, "item-labels?page=A4_44_48x25")));

        assertThat(text.split(CatalogNumber.fnsku("MUG-RED"), -1)).hasSize(mugs + 1);
        assertThat(text).contains("MUG-RED", "New").doesNotContain("CANDLE");
        assertThat(PrintingSeller.text(seller.send(ApiRequest.to("GET /workflows/{workflowId}/item-labels", workflow)))
                        .split(CatalogNumber.fnsku("MUG-RED"), -1))
                .hasSize(144 + 1);
        assertThat(seller.shipment(shipment).text("/status")).isEqualTo("WORKING");
    }

    @Test
    void a_SKU_that_the_fonts_cannot_show_whole_is_replaced_by_its_FNSKU() throws IOException {
        ObjectNode contents = Event.fallRestock().put("placementPreference", "MINIMAL_SPLITS");
        String workflow = seller.create(
                        (ObjectNode) Json.parse(contents.toString().replace("MUG-RED", "\u7ea2-MUG")))
                .text("/workflowId");
        seller.choose(workflow, "GROUND_SMALL_PARCEL", OWN);
        seller.confirm(workflow);

        String text =
                PrintingSeller.text(seller.send(PrintingSeller.paper(printing.shipment(workflow), "item-labels")));

        assertThat(text).contains(CatalogNumber.fnsku("\u7ea2-MUG")).doesNotContain("-MUG");
    }

    @Test
    void a_page_of_item_labels_holds_those_from_an_index_on() throws IOException {
        String shipment = printing.shipment(printing.lamps());

        assertThat(PrintingSeller.text(seller.send(PrintingSeller.paper(shipment, "item-labels?pageStartIndex=2")))
                        .split("LAMP", -1))
                .hasSize(2);
        assertThat(PrintingSeller.text(seller.send(
                                PrintingSeller.paper(shipment, "item-labels?width=57&height=32&pageSize=2")))
                        .split("LAMP", -1))
                .hasSize(3);
        assertThat(seller.send(PrintingSeller.paper(shipment, "item-labels?pageStartIndex=3"))
                        .text("/errors/0/message"))
                .isEqualTo("is 3, but there are only 3; begin at 2 at most");
    }

    @ParameterizedTest
    @CsvSource({
        "page=A4_22, page",
        "page=A4_21&width=57&height=32, height",
        "width=57, height",
        "height=32, width",
        "width=24.9&height=32, width",
        "width=57&height=100.1, height",
        "width=wide&height=32, width",
        "pageSize=10001, pageSize",
        "boxes=1, boxes"
    })
    void wrong_parameters_of_item_labels_are_named(String query, String field) {
        assertThat(seller.send(PrintingSeller.paper(printing.shipment(printing.parcels(OWN)), "item-labels?" + query))
                        .wrongFields())
                .contains(field);
    }

    @Test
    void units_that_the_seller_does_not_label_have_no_label() {
        ObjectNode contents = Event.fallRestock().put("placementPreference", "MINIMAL_SPLITS");
        contents.get("items").forEach(item -> ((ObjectNode) item).put("labelOwner", "AMAZON"));
        String workflow = seller.create(contents).text("/workflowId");
        seller.choose(workflow, "GROUND_SMALL_PARCEL", OWN);
        seller.confirm(workflow);

        ApiAnswer refused = seller.send(PrintingSeller.paper(printing.shipment(workflow), "item-labels"));

        assertThat(refused.code()).isEqualTo("nothing-to-print");
        assertThat(refused.text("/detail")).contains("no item labels: none of its units is labeled by the seller");
    }
}
