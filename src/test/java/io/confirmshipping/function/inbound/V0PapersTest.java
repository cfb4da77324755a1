package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.client.WholeTable;
import io.confirmshipping.papers.ReadPaper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels and bills of lading by signed addresses, as v0 gives them out (rules.md#rule-30). */
class V0PapersTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();
    private static final String PARTNERED = "AMAZON_PARTNERED_CARRIER";
    private static final String OWN = "USE_YOUR_OWN_CARRIER";

    private Seller seller;
    private InboundClient client;

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        seller = Seller.anyone(new Api(functions));
        client = new InboundClient(functions, seller.id());
    }

    @Test
    void labels_are_fetched_without_a_token_and_make_nothing_ready() throws IOException {
        String shipment = shipment(parcels(PARTNERED));
        WholeTable before = WholeTable.of(store.client(), store.table());

        String text = text(fetch(labels(shipment, "PackageLabel_Letter_2", "UNIQUE", "")));

        assertThat(text).contains(boxIds(shipment)).contains("1Z");
        assertThat(WholeTable.of(store.client(), store.table())).isEqualTo(before);
        assertThat(seller.shipment(shipment).text("/status")).isEqualTo("WORKING");
    }

    @ParameterizedTest
    @CsvSource({"-1, 200, ''", "0, 410, document-expired", "1, 410, document-expired"})
    void an_address_is_valid_for_15_seconds(long milliseconds, int status, String code) {
        ApiAnswer given = labels(shipment(parcels(PARTNERED)), "PackageLabel_Letter_2", "UNIQUE", "");
        clock.advance(Duration.ofSeconds(15).plusMillis(milliseconds));

        ApiAnswer fetched = fetch(given);

        assertThat(fetched.status()).isEqualTo(status);
        if (status != 200) {
            assertThat(fetched.code()).isEqualTo(code);
            assertThat(fetched.text("/detail"))
                    .isEqualTo("This address was valid until 2026-11-22T10:05:15Z. Ask for a new one.");
        }
    }

    @Test
    void an_address_that_was_changed_leads_nowhere() {
        String url = url(labels(shipment(parcels(PARTNERED)), "PackageLabel_Letter_2", "UNIQUE", ""));

        ApiAnswer fetched =
                fetch(url.replace(url.charAt(url.length() - 9), url.charAt(url.length() - 9) == 'A' ? 'B' : 'A'));

        assertThat(fetched.status()).isEqualTo(404);
        assertThat(fetched.code()).isEqualTo("document-not-found");
        assertThat(fetch("https://shipping.example.com/documents/" + "A".repeat(8_193))
                        .code())
                .isEqualTo("document-not-found");
    }

    @Test
    void the_host_of_a_request_has_no_say_in_an_address() {
        InboundClient.Call call = client.getV0("shipments/%s/labels".formatted(shipment(parcels(PARTNERED))))
                .query("PageType", "PackageLabel_Letter_2")
                .query("LabelType", "UNIQUE")
                .header("host", "elsewhere.example.com")
                .header("x-forwarded-host", "elsewhere.example.com");
        ((ObjectNode) call.request().event().get("requestContext")).put("domainName", "elsewhere.example.com");

        assertThat(url(call.send())).startsWith("https://shipping.example.com/documents/");
    }

    @Test
    void a_shipment_that_was_cancelled_in_between_has_no_labels() {
        String workflow = parcels(PARTNERED);
        ApiAnswer given = labels(shipment(workflow), "PackageLabel_Letter_2", "UNIQUE", "");
        seller.cancel(workflow);

        ApiAnswer fetched = fetch(given);

        assertThat(fetched.status()).isEqualTo(409);
        assertThat(fetched.code()).isEqualTo("workflow-cancelled");
    }

    @Test
    void a_cancelled_shipment_is_invalid_input() {
        String workflow = parcels(PARTNERED);
        String shipment = shipment(workflow);
        seller.cancel(workflow);

        ApiAnswer refused = labels(shipment, "PackageLabel_Letter_2", "UNIQUE", "");

        assertThat(refused.text("/errors/0/code")).isEqualTo("InvalidInput");
        assertThat(refused.text("/errors/0/message"))
                .isEqualTo(
                        "Shipment %s is cancelled, so there is nothing to print for it. Create a new workflow to send the boxes."
                                .formatted(shipment));
    }

    @Test
    void a_shipment_that_is_not_confirmed_yet_is_invalid_input() {
        String shipment = seller.acceptPlacement(seller.plan()).text("/acceptance/shipments/0/shipmentConfirmationId");

        for (String each : List.of(shipment, "FBA000000000", "nothing")) {
            ApiAnswer refused = labels(each, "PackageLabel_Letter_2", "UNIQUE", "");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("/errors/0/code")).isEqualTo("InvalidInput");
            assertThat(refused.text("/errors/0/message"))
                    .startsWith("There is no such shipment, or its transportation is not confirmed yet.")
                    .endsWith("confirm the transportation first.");
        }
    }

    @Test
    void another_sellers_shipment_is_not_there() {
        String shipment = shipment(parcels(PARTNERED));
        client = new InboundClient(functions, "seller-other");

        assertThat(labels(shipment, "PackageLabel_Letter_2", "UNIQUE", "").text("/errors/0/message"))
                .isEqualTo(labels("FBA000000000", "PackageLabel_Letter_2", "UNIQUE", "")
                        .text("/errors/0/message"));
    }

    @ParameterizedTest
    @CsvSource({
        "PackageLabel_Letter_3, UNIQUE, '', 'PageType must be one of PackageLabel_Letter_2, '",
        "'', UNIQUE, '', PageType is missing",
        "PackageLabel_Letter_2, DEFAULT, '', 'LabelType must be one of BARCODE_2D, UNIQUE, PALLET, not DEFAULT.'",
        "PackageLabel_Letter_2, '', '', LabelType is missing",
        "PackageLabel_Letter_2, UNIQUE, PageSize=0, 'PageSize must be 1 to 1000, not 0.'",
        "PackageLabel_Letter_2, UNIQUE, PageSize=1001, 'PageSize must be 1 to 1000, not 1001.'",
        "PackageLabel_Letter_2, UNIQUE, PageStartIndex=-1, PageStartIndex must be 0 to ",
        "PackageLabel_Letter_2, UNIQUE, PageStartIndex=9999, 'PageStartIndex is 9999, but there are '",
        "PackageLabel_Letter_2, UNIQUE, NumberOfPackages=0, NumberOfPackages must be 1 to ",
        "PackageLabel_Letter_2, UNIQUE, NumberOfPackages=9999, 'NumberOfPackages is 9999, but shipment FBA'",
        "PackageLabel_Plain_Paper_CarrierBottom, PALLET, '', 'Shipment FBA'",
        "PackageLabel_Letter_2, PALLET, NumberOfPallets=1000000, 'Shipment FBA'",
    })
    void wrong_parameters_are_named(String page, String type, String parameter, String message) {
        ApiAnswer refused = labels(shipment(parcels(PARTNERED)), page, type, parameter);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/code")).isEqualTo("InvalidInput");
        assertThat(refused.text("/errors/0/message")).startsWith(message);
    }

    @Test
    void all_wrong_parameters_are_named_at_once() {
        assertThat(labels(shipment(parcels(PARTNERED)), "", "DEFAULT", "PageSize=none")
                        .text("/errors/0/message"))
                .contains("PageType is missing", "LabelType must be one of", "PageSize must be 1 to 1000, not none.");
    }

    @ParameterizedTest
    @CsvSource({
        "PackageLabel_Letter_2, 200, 200, 200",
        "PackageLabel_Letter_6, 200, 200, 200",
        "PackageLabel_Letter_6_CarrierLeft, 200, 400, 400",
        "PackageLabel_Plain_Paper_CarrierBottom, 200, 400, 400",
        "PackageLabel_Thermal, 200, 200, 400",
        "PackageLabel_Thermal_Unified, 200, 400, 400",
        "PackageLabel_Thermal_NonPCP, 200, 200, 200"
    })
    void a_page_type_must_fit_the_labels(String page, int partnered, int own, int pallets) {
        assertThat(labels(shipment(parcels(PARTNERED)), page, "UNIQUE", "").status())
                .isEqualTo(partnered);
        assertThat(labels(shipment(parcels(OWN)), page, "UNIQUE", "PageSize=5").status())
                .isEqualTo(own);
        assertThat(labels(shipment(seller.confirmed("FREIGHT_LTL", PARTNERED)), page, "PALLET", "")
                        .status())
                .isEqualTo(pallets);
    }

    @Test
    void a_page_type_for_other_labels_is_refused_with_those_that_fit() {
        assertThat(labels(shipment(parcels(OWN)), "PackageLabel_Thermal_Unified", "UNIQUE", "PageSize=5")
                        .text("/errors/0/message"))
                .startsWith(
                        "PageType is PackageLabel_Thermal_Unified, which is not for these labels; use one of PackageLabel_Letter_2, ");
    }

    @ParameterizedTest
    @CsvSource({
        "GROUND_SMALL_PARCEL, AMAZON_PARTNERED_CARRIER, 200",
        "GROUND_SMALL_PARCEL, USE_YOUR_OWN_CARRIER, 400",
        "FREIGHT_LTL, AMAZON_PARTNERED_CARRIER, 400"
    })
    void all_labels_at_once_are_for_partnered_parcels_only(String mode, String solution, int status) {
        String shipment = shipment(seller.confirmed(mode, solution));

        assertThat(labels(shipment, "PackageLabel_Letter_4", "BARCODE_2D", "").status())
                .isEqualTo(status);
        assertThat(labels(shipment, "PackageLabel_Letter_4", "BARCODE_2D", "PageSize=1000")
                        .status())
                .isEqualTo(200);
        assertThat(labels(
                                shipment,
                                "PackageLabel_Letter_4",
                                "UNIQUE",
                                "PackageLabelsToPrint=" + boxIds(shipment).get(0))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void boxes_are_named_by_their_ids_in_one_parameter_or_several() throws IOException {
        String shipment = shipment(parcels(OWN));
        List<String> boxes = boxIds(shipment);

        // API Gateway joins parameters of the same name with commas
        String text = text(fetch(labels(
                shipment,
                "PackageLabel_Thermal_NonPCP",
                "UNIQUE",
                "PackageLabelsToPrint=%s, %s".formatted(boxes.get(2), boxes.get(0)))));

        assertThat(text.indexOf(boxes.get(0))).isBetween(0, text.indexOf(boxes.get(2)));
        assertThat(text).doesNotContain(boxes.get(1));
    }

    @ParameterizedTest
    @CsvSource({"U999999", "x", "U1"})
    void a_box_that_the_shipment_does_not_have_has_a_code_of_its_own(String end) {
        String shipment = shipment(parcels(OWN));

        ApiAnswer refused = labels(
                shipment,
                "PackageLabel_Letter_6",
                "UNIQUE",
                "PackageLabelsToPrint=%s,%s%s".formatted(boxIds(shipment).get(0), shipment, end));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/code")).isEqualTo("IncorrectPackageIdentifier");
        assertThat(refused.text("/errors/0/message"))
                .isEqualTo(
                        "PackageLabelsToPrint has IDs that no box of shipment %s has: %s%s. Give the boxId of listShipmentBoxes."
                                .formatted(shipment, shipment, end));
    }

    @ParameterizedTest
    @CsvSource({"999, IncorrectPackageIdentifier", "1000, InvalidInput"})
    void at_most_999_boxes_are_named(int count, String code) {
        String names = "x,".repeat(count);

        assertThat(labels(shipment(parcels(OWN)), "PackageLabel_Letter_6", "UNIQUE", "PackageLabelsToPrint=" + names)
                        .text("/errors/0/code"))
                .isEqualTo(code);
    }

    @Test
    void a_number_of_packages_is_that_of_the_first_boxes() throws IOException {
        String shipment = shipment(parcels(PARTNERED));
        List<String> boxes = boxIds(shipment);

        assertThat(text(fetch(labels(shipment, "PackageLabel_Letter_2", "BARCODE_2D", "NumberOfPackages=2"))))
                .contains(boxes.subList(0, 2))
                .doesNotContain(boxes.get(2));
        assertThat(labels(shipment, "PackageLabel_Letter_2", "BARCODE_2D", "NumberOfPackages=" + boxes.size())
                        .status())
                .isEqualTo(200);
        assertThat(labels(shipment, "PackageLabel_Letter_2", "BARCODE_2D", "NumberOfPackages=" + (boxes.size() + 1))
                        .text("/errors/0/message"))
                .endsWith("has %d boxes. Give at most as many, or leave it out.".formatted(boxes.size()));
    }

    @Test
    void a_page_of_labels_begins_where_it_is_asked_for() throws IOException {
        String shipment = shipment(parcels(OWN));
        List<String> boxes = boxIds(shipment);

        String text = text(fetch(labels(shipment, "PackageLabel_Letter_6", "UNIQUE", "PageSize=1&PageStartIndex=1")));

        assertThat(text).contains(boxes.get(1)).doesNotContain(boxes.get(0)).doesNotContain(boxes.get(2));
    }

    @Test
    void each_pallet_has_four_labels() throws IOException {
        String shipment = shipment(seller.confirmed("FREIGHT_LTL", PARTNERED));

        assertThat(text(fetch(labels(shipment, "PackageLabel_Letter_4", "PALLET", "NumberOfPallets=1")))
                        .split("Pallet 1 of", -1))
                .hasSize(5);
        assertThat(labels(shipment, "PackageLabel_Letter_4", "PALLET", "NumberOfPallets=99")
                        .text("/errors/0/message"))
                .startsWith("NumberOfPallets is 99, but shipment %s has ".formatted(shipment));
    }

    @Test
    void a_bill_of_lading_is_fetched_or_refused() throws IOException {
        String shipment = shipment(seller.confirmed("FREIGHT_LTL", PARTNERED));
        JsonNode tracking = seller.shipment(shipment).body().at("/trackingDetails/ltlTrackingDetail");

        assertThat(text(fetch(client.getV0("shipments/%s/billOfLading".formatted(shipment))
                        .send())))
                .contains(tracking.get("billOfLadingNumber").textValue());
        String parcels = shipment(parcels(PARTNERED));
        ApiAnswer refused =
                client.getV0("shipments/%s/billOfLading".formatted(parcels)).send();
        assertThat(refused.text("/errors/0/code")).isEqualTo("InvalidInput");
        assertThat(refused.text("/errors/0/message"))
                .isEqualTo("Shipment %s has no bill of lading: it travels as small parcels. Print box labels instead."
                        .formatted(parcels));
    }

    @Test
    void a_bill_of_lading_has_the_class_and_the_value_that_the_seller_has_said() throws IOException {
        InboundPlan plan = new InboundPlan(client, seller.plan(), true);
        plan.confirmPlacement();
        plan.generate(plan.configurations("2026-11-30T12:00Z", configuration -> {
            ObjectNode freight = configuration.putObject("freightInformation").put("freightClass", "FC_92_5");
            freight.putObject("declaredValue").put("amount", 18_450).put("code", "USD");
            configuration
                    .putObject("contactInformation")
                    .put("name", "Ada Lovelace")
                    .put("phoneNumber", "206-555-0100")
                    .put("email", "ada@example.com");
        }));
        plan.confirm(plan.options("FREIGHT_LTL", PARTNERED));
        String shipment = shipment(plan.id());

        assertThat(text(fetch(client.getV0("shipments/%s/billOfLading".formatted(shipment))
                        .send())))
                .contains("92.5", "18,450.00")
                .doesNotContain("not declared");
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

    private List<String> boxIds(String shipment) {
        List<String> ids = new ArrayList<>();
        seller.shipment(shipment).body().get("boxes").forEach(box -> box.get("boxIds")
                .forEach(id -> ids.add(id.textValue())));
        return ids;
    }

    /** @param parameters further ones, for example {@code PageSize=1&PageStartIndex=0} */
    private ApiAnswer labels(String shipment, String page, String type, String parameters) {
        InboundClient.Call call = client.getV0("shipments/%s/labels".formatted(shipment))
                .query("PageType", page)
                .query("LabelType", type);
        for (String parameter : parameters.isEmpty() ? new String[0] : parameters.split("&")) {
            String[] named = parameter.split("=", 2);
            call.query(named[0], named[1]);
        }
        return call.send();
    }

    private static String url(ApiAnswer given) {
        assertThat(given.status()).as(given.response().toString()).isEqualTo(200);
        return given.text("/payload/DownloadURL");
    }

    private static ApiAnswer fetch(ApiAnswer given) {
        return fetch(url(given));
    }

    /** Fetches a document as anyone who has its address. */
    private static ApiAnswer fetch(String url) {
        String token = url.substring(url.lastIndexOf('/') + 1);
        return new Api(functions)
                .send(ApiRequest.to("GET /documents/{token}", token).anonymous());
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
