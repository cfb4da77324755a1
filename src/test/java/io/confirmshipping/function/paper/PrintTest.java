package io.confirmshipping.function.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.client.WholeTable;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.paper.FindPapers;
import io.confirmshipping.usecase.paper.NoteLabels;
import io.confirmshipping.usecase.paper.PrintableShipment;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers of confirmed shipments, as a seller asks for them (rules.md#rule-27). */
class PrintTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final Api api = new HandWired(store, new TestClock()).api();
    private static final String PARTNERED = "AMAZON_PARTNERED_CARRIER";
    private static final String OWN = "USE_YOUR_OWN_CARRIER";

    private final Seller seller = Seller.anyone(api);
    private final PrintingSeller printing = new PrintingSeller(seller);

    @Test
    void box_labels_name_every_box_and_make_a_partnered_shipment_ready_to_ship() throws IOException {
        String shipment = printing.shipment(printing.parcels(PARTNERED));

        String text = PrintingSeller.text(printing.labels(shipment));

        JsonNode after = seller.shipment(shipment).body();
        assertThat(printing.boxIds(shipment)).isNotEmpty().allSatisfy(box -> assertThat(text)
                .contains(box));
        assertThat(text)
                .contains(after.at("/trackingDetails/spdTrackingDetail/spdTrackingItems/0/trackingId")
                        .asText());
        assertThat(after.get("status").textValue()).isEqualTo("READY_TO_SHIP");
        assertThat(after.get("history").findValuesAsText("event")).contains("LABELS_PRINTED");
    }

    @Test
    void printing_again_gives_the_same_document_and_changes_nothing() {
        String shipment = printing.shipment(printing.parcels(PARTNERED));
        byte[] first = printing.labels(shipment).file();
        WholeTable before = WholeTable.of(store.client(), store.table());

        assertThat(printing.labels(shipment).file()).isEqualTo(first);
        assertThat(WholeTable.of(store.client(), store.table())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels?type=carrier", "pack-list", "bill-of-lading", "labels?page=none"})
    void nothing_but_printed_box_labels_makes_a_shipment_ready(String paper) {
        String shipment = printing.shipment(printing.parcels(PARTNERED));

        seller.send(PrintingSeller.paper(shipment, paper));

        assertThat(seller.shipment(shipment).text("/status")).isEqualTo("WORKING");
    }

    @Test
    void a_shipment_with_an_own_carrier_still_waits_for_its_tracking() {
        String shipment = printing.shipment(printing.parcels(OWN));

        assertThat(printing.labels(shipment).status()).isEqualTo(200);
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
        ApiAnswer answer =
                seller.send(PrintingSeller.paper(printing.shipment(seller.confirmed(mode, solution)), paper));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("nothing-to-print");
        assertThat(answer.text("/detail")).contains(why);
    }

    @Test
    void nothing_is_printed_for_what_is_cancelled() {
        String workflow = printing.parcels(PARTNERED);
        String shipment = printing.shipment(workflow);
        seller.cancel(workflow);

        assertThat(printing.labels(shipment).code()).isEqualTo("workflow-cancelled");
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
        String workflow = printing.parcels(PARTNERED);

        String text = PrintingSeller.text(seller.send(ApiRequest.to("GET /workflows/{workflowId}/labels", workflow)));

        JsonNode shipments = seller.review(workflow).body().get("shipments");
        assertThat(shipments).hasSizeGreaterThan(1).allSatisfy(shipment -> {
            assertThat(text)
                    .contains(printing.boxIds(
                            shipment.get("shipmentConfirmationId").textValue()));
            assertThat(shipment.get("status").textValue()).isEqualTo("READY_TO_SHIP");
        });
    }

    @Test
    void a_shipment_that_cannot_be_noted_leaves_the_others_as_they_were() {
        String workflow = printing.parcels(PARTNERED);
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
        String workflow = printing.parcels(PARTNERED);

        seller.send(
                ApiRequest.to("GET /workflows/{workflowId}/labels", workflow).query("pageSize", "1"));

        assertThat(seller.review(workflow).body().get("shipments").findValuesAsText("status"))
                .startsWith("READY_TO_SHIP", "WORKING")
                .containsOnlyOnce("READY_TO_SHIP");
    }

    @Test
    void each_pallet_has_four_labels() throws IOException {
        String shipment = printing.shipment(seller.confirmed("FREIGHT_LTL", PARTNERED));

        ApiAnswer answer = seller.send(PrintingSeller.paper(shipment, "labels?type=pallet&pallets=1"));

        assertThat(PrintingSeller.text(answer).split("Pallet 1 of", -1)).hasSize(5);
        assertThat(seller.send(PrintingSeller.paper(shipment, "labels?type=pallet&pallets=1,99"))
                        .text("/errors/0/message"))
                .startsWith("is 99, but the shipment has ");
    }

    @Test
    void a_bill_of_lading_has_its_number_and_the_freight_bill() throws IOException {
        String shipment = printing.shipment(seller.confirmed("FREIGHT_LTL", PARTNERED));
        JsonNode tracking = seller.shipment(shipment).body().at("/trackingDetails/ltlTrackingDetail");

        assertThat(PrintingSeller.text(seller.send(PrintingSeller.paper(shipment, "bill-of-lading"))))
                .contains(tracking.get("billOfLadingNumber").textValue())
                .contains(tracking.at("/freightBillNumber/0").textValue());
    }

    @Test
    void a_pack_list_is_a_document_or_a_table() throws IOException {
        String shipment = printing.shipment(printing.parcels(OWN));
        List<String> boxes = printing.boxIds(shipment);

        assertThat(PrintingSeller.text(seller.send(PrintingSeller.paper(shipment, "pack-list"))))
                .contains(shipment)
                .contains("MUG-RED")
                .contains(boxes.size() + " boxes")
                .contains(boxes);
        ApiAnswer table = seller.send(PrintingSeller.paper(shipment, "pack-list?format=csv"));
        assertThat(table.header("content-type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(table.header("content-disposition"))
                .isEqualTo("inline; filename=\"pack-list-%s.csv\"".formatted(shipment));
        assertThat(table.response().get("body").textValue()).contains(boxes);
        assertThat(seller.send(PrintingSeller.paper(shipment, "pack-list").header("accept", "text/csv"))
                        .header("content-type"))
                .startsWith("text/csv");
    }
}
