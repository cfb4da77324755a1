package io.confirmshipping.function.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.client.WholeTable;
import io.confirmshipping.papers.ReadPaper;
import io.confirmshipping.papers.sheet.LabelKind;
import io.confirmshipping.papers.sheet.PageType;
import io.confirmshipping.usecase.CatalogNumber;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.paper.FindPapers;
import io.confirmshipping.usecase.paper.NoteLabels;
import io.confirmshipping.usecase.paper.PrintableShipment;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers of confirmed shipments, as a seller asks for them (rules.md#rule-27). */
class PrintTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final Api api = new HandWired(store, new TestClock()).api();
    private static final String PARTNERED = "AMAZON_PARTNERED_CARRIER";
    private static final String OWN = "USE_YOUR_OWN_CARRIER";

    private final Seller seller = Seller.anyone(api);

    @Test
    void box_labels_name_every_box_and_make_a_partnered_shipment_ready_to_ship() throws IOException {
        String shipment = shipment(parcels(PARTNERED));

        String text = text(labels(shipment));

        JsonNode after = seller.shipment(shipment).body();
        assertThat(boxIds(shipment)).isNotEmpty().allSatisfy(box -> assertThat(text)
                .contains(box));
        assertThat(text)
                .contains(after.at("/trackingDetails/spdTrackingDetail/spdTrackingItems/0/trackingId")
                        .asText());
        assertThat(after.get("status").textValue()).isEqualTo("READY_TO_SHIP");
        assertThat(after.get("history").findValuesAsText("event")).contains("LABELS_PRINTED");
    }

    @Test
    void printing_again_gives_the_same_document_and_changes_nothing() {
        String shipment = shipment(parcels(PARTNERED));
        byte[] first = labels(shipment).file();
        WholeTable before = WholeTable.of(store.client(), store.table());

        assertThat(labels(shipment).file()).isEqualTo(first);
        assertThat(WholeTable.of(store.client(), store.table())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels?type=carrier", "pack-list", "bill-of-lading", "labels?page=none"})
    void nothing_but_printed_box_labels_makes_a_shipment_ready(String paper) {
        String shipment = shipment(parcels(PARTNERED));

        seller.send(paper(shipment, paper));

        assertThat(seller.shipment(shipment).text("/status")).isEqualTo("WORKING");
    }

    @Test
    void a_shipment_with_an_own_carrier_still_waits_for_its_tracking() {
        String shipment = shipment(parcels(OWN));

        assertThat(labels(shipment).status()).isEqualTo(200);
        assertThat(seller.shipment(shipment).text("/status")).isEqualTo("WORKING");
    }

    @ParameterizedTest
    @CsvSource({
        "GROUND_SMALL_PARCEL, USE_YOUR_OWN_CARRIER, labels?type=carrier, no carrier labels: it travels with",
        "FREIGHT_LTL, AMAZON_PARTNERED_CARRIER, labels?type=carrier, no carrier labels: it travels on pallets",
        "GROUND_SMALL_PARCEL, AMAZON_PARTNERED_CARRIER, labels?type=pallet, no pallet labels: it travels as small parcels",
        "GROUND_SMALL_PARCEL, AMAZON_PARTNERED_CARRIER, bill-of-lading, no bill of lading: it travels as small parcels",
        "FREIGHT_LTL, USE_YOUR_OWN_CARRIER, bill-of-lading, no bill of lading: it travels with",
    })
    void what_a_shipment_does_not_have_is_refused(String mode, String solution, String paper, String why) {
        ApiAnswer answer = seller.send(paper(shipment(seller.confirmed(mode, solution)), paper));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("nothing-to-print");
        assertThat(answer.text("/detail")).contains(why);
    }

    @Test
    void nothing_is_printed_for_what_is_cancelled() {
        String workflow = parcels(PARTNERED);
        String shipment = shipment(workflow);
        seller.cancel(workflow);

        assertThat(labels(shipment).code()).isEqualTo("workflow-cancelled");
        assertThat(seller.send(ApiRequest.to("GET /workflows/{workflowId}/labels", workflow))
                        .code())
                .isEqualTo("workflow-cancelled");
    }

    @Test
    void nothing_is_printed_for_what_is_not_confirmed() {
        assertThat(seller.send(ApiRequest.to("GET /workflows/{workflowId}/pack-list", seller.plan()))
                        .code())
                .isEqualTo("not-confirmed");
    }

    @Test
    void all_shipments_of_a_workflow_are_in_one_document_and_ready() throws IOException {
        String workflow = parcels(PARTNERED);

        String text = text(seller.send(ApiRequest.to("GET /workflows/{workflowId}/labels", workflow)));

        JsonNode shipments = seller.review(workflow).body().get("shipments");
        assertThat(shipments).hasSizeGreaterThan(1).allSatisfy(shipment -> {
            assertThat(text)
                    .contains(boxIds(shipment.get("shipmentConfirmationId").textValue()));
            assertThat(shipment.get("status").textValue()).isEqualTo("READY_TO_SHIP");
        });
    }

    @Test
    void a_shipment_that_cannot_be_noted_leaves_the_others_as_they_were() {
        String workflow = parcels(PARTNERED);
        WorkflowReference reference = new WorkflowReference(
                new SellerId(seller.id()), WorkflowId.parse(workflow).orElseThrow());
        List<PrintableShipment> all = new FindPapers(store.shipmentReader(), store.workflowReader())
                .findAll(reference, Instant.parse("2026-11-22T10:05:00Z"));
        Change<?> note = new NoteLabels(store.shipmentWriter()).note(all, Instant.parse("2026-11-22T10:05:00Z"));
        seller.cancel(workflow);
        WholeTable before = WholeTable.of(store.client(), store.table());

        assertThatExceptionOfType(CommandRefused.class).isThrownBy(note::commit);

        assertThat(WholeTable.of(store.client(), store.table())).isEqualTo(before);
    }

    @Test
    void only_a_shipment_that_has_a_label_in_the_document_is_ready() {
        String workflow = parcels(PARTNERED);

        seller.send(
                ApiRequest.to("GET /workflows/{workflowId}/labels", workflow).query("pageSize", "1"));

        assertThat(seller.review(workflow).body().get("shipments").findValuesAsText("status"))
                .startsWith("READY_TO_SHIP", "WORKING")
                .containsOnlyOnce("READY_TO_SHIP");
    }

    @Test
    void a_page_of_a_pack_list_lists_its_boxes_only() {
        String shipment = shipment(parcels(OWN));
        List<String> boxes = boxIds(shipment);

        String table = seller.send(paper(shipment, "pack-list?format=csv&pageSize=1&pageStartIndex=1"))
                .response()
                .get("body")
                .textValue();

        assertThat(table).contains(boxes.get(1)).doesNotContain(boxes.get(0)).doesNotContain(boxes.get(2));
    }

    @Test
    void a_box_that_is_gone_has_no_label_and_the_others_keep_their_numbers() throws IOException {
        String shipment = shipment(lamps());
        List<String> before = boxIds(shipment);
        assertThat(seller.editQuantity(shipment, "LAMP", before.size() - 1).status())
                .isEqualTo(200);
        List<String> after = boxIds(shipment);
        assertThat(before).containsAll(after).hasSize(after.size() + 1);
        String gone =
                before.stream().filter(box -> !after.contains(box)).findFirst().orElseThrow();

        assertThat(text(labels(shipment))).contains(after).doesNotContain(gone);
        ApiAnswer refused = seller.send(paper(shipment, "labels?boxIds=" + after.get(0) + "," + gone));
        assertThat(refused.wrongFields()).containsExactly("boxIds[1]");
        assertThat(refused.text("/errors/0/message")).startsWith("is " + gone + ", which is no box of shipment");
    }

    @Test
    void boxes_are_printed_in_the_order_of_their_numbers_whatever_is_asked_for() throws IOException {
        String shipment = shipment(parcels(OWN));
        List<String> boxes = boxIds(shipment);

        String text = text(seller.send(paper(
                shipment, "labels?page=PackageLabel_Thermal_NonPCP&boxIds=" + boxes.get(1) + "," + boxes.get(0))));

        assertThat(text.indexOf(boxes.get(0))).isBetween(0, text.indexOf(boxes.get(1)));
        assertThat(text).doesNotContain(boxes.get(2));
    }

    @Test
    void boxes_can_be_named_by_ranges_of_numbers_which_pass_over_those_that_are_gone() throws IOException {
        String shipment = shipment(lamps());
        seller.editQuantity(shipment, "LAMP", 2);
        List<String> boxes = boxIds(shipment);

        assertThat(text(seller.send(paper(shipment, "labels?boxes=1-999")))).contains(boxes);
        String one = boxes.get(1);
        int number = Integer.parseInt(one.substring(one.length() - 6));
        assertThat(text(seller.send(paper(shipment, "labels?boxes=" + number))))
                .contains(one)
                .doesNotContain(boxes.get(0));
        assertThat(text(seller.send(
                        paper(shipment, "labels?boxes=%d-%d&boxIds=%s".formatted(number, number, boxes.get(0))))))
                .contains(boxes);
    }

    @ParameterizedTest
    @CsvSource({
        "0, boxes[0], 'is 0, which is no box of shipment'",
        "'1,4-999999', boxes[1], 'is 4-999999, which is no box of shipment'",
        "3-2, boxes[0], 'is 3-2, which ends before it begins'",
        "1-2-3, boxes[0], must be the number of a box",
        "'1,1', boxes, must not name the same twice",
        "1000000, boxes[0], must be the number of a box"
    })
    void a_range_without_a_box_is_refused(String boxes, String field, String message) {
        ApiAnswer refused = seller.send(paper(shipment(lamps()), "labels?boxes=" + boxes));

        assertThat(refused.wrongFields()).containsExactly(field);
        assertThat(refused.text("/errors/0/message")).startsWith(message);
    }

    @Test
    void a_page_of_labels_holds_those_from_an_index_on() throws IOException {
        String shipment = shipment(parcels(OWN));
        List<String> boxes = boxIds(shipment);

        String text = text(seller.send(paper(shipment, "labels?pageSize=1&pageStartIndex=1")));

        assertThat(text).contains(boxes.get(1)).doesNotContain(boxes.get(0)).doesNotContain(boxes.get(2));
    }

    @ParameterizedTest
    @CsvSource({
        "pageSize=0, pageSize",
        "pageSize=501, pageSize",
        "type=pallet&boxIds=x, boxIds",
        "pageSize=many, pageSize",
        "pageStartIndex=-1, pageStartIndex",
        "pageStartIndex=100000, pageStartIndex",
        "type=stamp, type",
        "page=PackageLabel_Letter_3, page",
        "page=PackageLabel_Thermal_NonPCP&type=carrier, page",
        "boxIds=, boxIds[0]",
        "pallets=1, pallets",
        "colour=red, colour",
    })
    void wrong_parameters_are_named(String query, String field) {
        ApiAnswer answer = seller.send(paper(shipment(parcels(PARTNERED)), "labels?" + query));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongFields()).containsExactly(field);
    }

    @Test
    void at_most_999_boxes_can_be_named() {
        String shipment = shipment(parcels(PARTNERED));

        assertThat(seller.send(paper(shipment, "labels?boxIds=" + names(999))).wrongFields())
                .contains("boxIds[998]");
        assertThat(seller.send(paper(shipment, "labels?boxIds=" + names(1_000))).wrongFields())
                .containsExactly("boxIds");
    }

    @ParameterizedTest
    @EnumSource(PageType.class)
    void every_page_type_is_printed_or_refused_with_those_that_can_be(PageType page) {
        String shipment = shipment(parcels(OWN));

        ApiAnswer answer = seller.send(paper(shipment, "labels?page=" + page.code()));

        if (page.allows(LabelKind.BOX)) {
            assertThat(answer.status()).isEqualTo(200);
        } else {
            assertThat(answer.wrongFields()).containsExactly("page");
            assertThat(answer.text("/errors/0/message"))
                    .startsWith(
                            "is %s, which is not for these labels; use one of PackageLabel_".formatted(page.code()));
        }
    }

    @Test
    void each_pallet_has_four_labels() throws IOException {
        String shipment = shipment(seller.confirmed("FREIGHT_LTL", PARTNERED));

        ApiAnswer answer = seller.send(paper(shipment, "labels?type=pallet&pallets=1"));

        assertThat(text(answer).split("Pallet 1 of", -1)).hasSize(5);
        assertThat(seller.send(paper(shipment, "labels?type=pallet&pallets=1,99"))
                        .text("/errors/0/message"))
                .startsWith("is 99, but the shipment has ");
    }

    @Test
    void a_bill_of_lading_has_its_number_and_the_freight_bill() throws IOException {
        String shipment = shipment(seller.confirmed("FREIGHT_LTL", PARTNERED));
        JsonNode tracking = seller.shipment(shipment).body().at("/trackingDetails/ltlTrackingDetail");

        assertThat(text(seller.send(paper(shipment, "bill-of-lading"))))
                .contains(tracking.get("billOfLadingNumber").textValue())
                .contains(tracking.at("/freightBillNumber/0").textValue());
    }

    @Test
    void every_unit_that_the_seller_labels_has_an_item_label() throws IOException {
        String workflow = parcels(OWN);
        String shipment = shipment(workflow);
        JsonNode items = seller.shipment(shipment).body().get("items");
        int mugs = 0;
        for (JsonNode item : items) {
            mugs += item.get("msku").textValue().equals("MUG-RED")
                    ? item.get("expected").intValue()
                    : 0;
        }
        assertThat(mugs).isPositive();

        String text = text(seller.send(paper(shipment, "item-labels?page=A4_44_48x25")));

        assertThat(text.split(CatalogNumber.fnsku("MUG-RED"), -1)).hasSize(mugs + 1);
        assertThat(text).contains("MUG-RED", "New").doesNotContain("CANDLE");
        assertThat(text(seller.send(ApiRequest.to("GET /workflows/{workflowId}/item-labels", workflow)))
                        .split(CatalogNumber.fnsku("MUG-RED"), -1))
                .hasSize(144 + 1);
        assertThat(seller.shipment(shipment).text("/status")).isEqualTo("WORKING");
    }

    @Test
    void a_page_of_item_labels_holds_those_from_an_index_on() throws IOException {
        String shipment = shipment(lamps());

        assertThat(text(seller.send(paper(shipment, "item-labels?pageStartIndex=2")))
                        .split("LAMP", -1))
                .hasSize(2);
        assertThat(text(seller.send(paper(shipment, "item-labels?width=57&height=32&pageSize=2")))
                        .split("LAMP", -1))
                .hasSize(3);
        assertThat(seller.send(paper(shipment, "item-labels?pageStartIndex=3")).text("/errors/0/message"))
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
        assertThat(seller.send(paper(shipment(parcels(OWN)), "item-labels?" + query))
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

        ApiAnswer refused = seller.send(paper(shipment(workflow), "item-labels"));

        assertThat(refused.code()).isEqualTo("nothing-to-print");
        assertThat(refused.text("/detail")).contains("no item labels: none of its units is labelled by the seller");
    }

    @Test
    void a_pack_list_is_a_document_or_a_table() throws IOException {
        String shipment = shipment(parcels(OWN));
        List<String> boxes = boxIds(shipment);

        assertThat(text(seller.send(paper(shipment, "pack-list"))))
                .contains(shipment)
                .contains("MUG-RED")
                .contains(boxes.size() + " boxes")
                .contains(boxes);
        ApiAnswer table = seller.send(paper(shipment, "pack-list?format=csv"));
        assertThat(table.header("content-type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(table.header("content-disposition"))
                .isEqualTo("inline; filename=\"pack-list-%s.csv\"".formatted(shipment));
        assertThat(table.response().get("body").textValue()).contains(boxes);
        assertThat(seller.send(paper(shipment, "pack-list").header("accept", "text/csv"))
                        .header("content-type"))
                .startsWith("text/csv");
    }

    private String parcels(String solution) {
        return seller.confirmed("GROUND_SMALL_PARCEL", solution);
    }

    /** Returns the first shipment with more than two boxes. */
    private String shipment(String workflow) {
        for (JsonNode shipment : seller.review(workflow).body().get("shipments")) {
            if (shipment.get("boxCount").intValue() > 2) {
                return shipment.get("shipmentConfirmationId").textValue();
            }
        }
        throw new AssertionError("No shipment has more than two boxes");
    }

    private ApiAnswer labels(String shipment) {
        return seller.send(paper(shipment, "labels"));
    }

    /** @param paper the end of the path, perhaps with a query */
    private static ApiRequest paper(String shipment, String paper) {
        String[] parts = paper.split("\\?");
        ApiRequest request = ApiRequest.to("GET /shipments/{shipmentConfirmationId}/" + parts[0], shipment);
        for (String parameter : parts.length == 1 ? new String[0] : parts[1].split("&")) {
            String[] named = parameter.split("=", 2);
            request = request.query(named[0], named[1]);
        }
        return request;
    }

    /** Returns a workflow with 3 lamps in a box each. */
    private String lamps() {
        ObjectNode contents = Event.fallRestock().put("placementPreference", "MINIMAL_SPLITS");
        ObjectNode box = contents.at("/boxes/0").deepCopy();
        box.put("quantity", 3).putArray("items").addObject().put("msku", "LAMP").put("quantity", 1);
        contents.putArray("boxes").add(box);
        contents.putArray("items").addObject().put("msku", "LAMP").put("quantity", 3);
        String workflow = seller.create(contents).text("/workflowId");
        seller.choose(workflow, "GROUND_SMALL_PARCEL", PARTNERED);
        seller.confirm(workflow);
        return workflow;
    }

    private List<String> boxIds(String shipment) {
        List<String> ids = new ArrayList<>();
        seller.shipment(shipment).body().get("boxes").forEach(box -> box.get("boxIds")
                .forEach(id -> ids.add(id.textValue())));
        return ids;
    }

    private static String names(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj("FBA000000000U%06d"::formatted)
                .collect(Collectors.joining(","));
    }

    private static String text(ApiAnswer answer) throws IOException {
        assertThat(answer.status()).as(answer.response().toString()).isEqualTo(200);
        StringBuilder text = new StringBuilder();
        try (ReadPaper paper = ReadPaper.of(out -> out.write(answer.file()))) {
            for (int page = 0; page < paper.pageCount(); page++) {
                text.append(paper.text(page));
            }
        }
        return text.toString();
    }
}
