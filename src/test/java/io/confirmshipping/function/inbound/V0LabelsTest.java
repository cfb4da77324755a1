package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.paper.PrintingSeller;
import io.confirmshipping.papers.ReadPaper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that a client of v0 asks for by parameters (rules.md#rule-30). */
class V0LabelsTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();
    private static final String PARTNERED = "AMAZON_PARTNERED_CARRIER";
    private static final String OWN = "USE_YOUR_OWN_CARRIER";

    private Seller seller;
    private PrintingSeller printing;
    private InboundClient client;
    private V0PaperClient papers;

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        seller = Seller.anyone(new Api(functions));
        client = new InboundClient(functions, seller.id());
        papers = new V0PaperClient(client);
        printing = new PrintingSeller(seller);
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
        ApiAnswer refused = papers.labels(printing.shipment(printing.parcels(PARTNERED)), page, type, parameter);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/code")).isEqualTo("InvalidInput");
        assertThat(refused.text("/errors/0/message")).startsWith(message);
    }

    @Test
    void all_wrong_parameters_are_named_at_once() {
        assertThat(papers.labels(printing.shipment(printing.parcels(PARTNERED)), "", "DEFAULT", "PageSize=none")
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
        assertThat(papers.labels(printing.shipment(printing.parcels(PARTNERED)), page, "UNIQUE", "")
                        .status())
                .isEqualTo(partnered);
        assertThat(papers.labels(printing.shipment(printing.parcels(OWN)), page, "UNIQUE", "PageSize=5")
                        .status())
                .isEqualTo(own);
        assertThat(papers.labels(printing.shipment(seller.confirmed("FREIGHT_LTL", PARTNERED)), page, "PALLET", "")
                        .status())
                .isEqualTo(pallets);
    }

    /** A pallet has four labels, which are a page each here. */
    @Test
    void labels_of_pallets_are_paged_as_those_of_boxes() throws IOException {
        String workflow = seller.confirmed("FREIGHT_LTL", OWN);
        String shipment = printing.shipment(workflow);
        int all = pages(shipment, "");
        assertThat(all).isPositive().matches(pages -> pages % 4 == 0, "is four for each pallet");

        assertThat(pages(shipment, "PageSize=1")).isEqualTo(4);
        assertThat(papers.labels(shipment, "PackageLabel_Thermal_NonPCP", "PALLET", "PageStartIndex=" + all / 4)
                        .text("/errors/0/message"))
                .startsWith("PageStartIndex ");
    }

    private int pages(String shipment, String parameter) throws IOException {
        ApiAnswer labels = papers.fetch(papers.labels(shipment, "PackageLabel_Thermal_NonPCP", "PALLET", parameter));
        try (ReadPaper paper = ReadPaper.of(out -> out.write(labels.file()))) {
            return paper.pageCount();
        }
    }

    @Test
    void a_page_type_for_other_labels_is_refused_with_those_that_fit() {
        assertThat(papers.labels(
                                printing.shipment(printing.parcels(OWN)),
                                "PackageLabel_Thermal_Unified",
                                "UNIQUE",
                                "PageSize=5")
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
        String shipment = printing.shipment(seller.confirmed(mode, solution));

        assertThat(papers.labels(shipment, "PackageLabel_Letter_4", "BARCODE_2D", "")
                        .status())
                .isEqualTo(status);
        assertThat(papers.labels(shipment, "PackageLabel_Letter_4", "BARCODE_2D", "PageSize=1000")
                        .status())
                .isEqualTo(200);
        assertThat(papers.labels(
                                shipment,
                                "PackageLabel_Letter_4",
                                "UNIQUE",
                                "PackageLabelsToPrint="
                                        + printing.boxIds(shipment).get(0))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void boxes_are_named_by_their_ids_in_one_parameter_or_several() throws IOException {
        String shipment = printing.shipment(printing.parcels(OWN));
        List<String> boxes = printing.boxIds(shipment);

        // API Gateway joins parameters of the same name with commas
        String text = PrintingSeller.text(papers.fetch(papers.labels(
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
        String shipment = printing.shipment(printing.parcels(OWN));

        ApiAnswer refused = papers.labels(
                shipment,
                "PackageLabel_Letter_6",
                "UNIQUE",
                "PackageLabelsToPrint=%s,%s%s"
                        .formatted(printing.boxIds(shipment).get(0), shipment, end));

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

        assertThat(papers.labels(
                                printing.shipment(printing.parcels(OWN)),
                                "PackageLabel_Letter_6",
                                "UNIQUE",
                                "PackageLabelsToPrint=" + names)
                        .text("/errors/0/code"))
                .isEqualTo(code);
    }

    @Test
    void a_number_of_packages_is_that_of_the_first_boxes() throws IOException {
        String shipment = printing.shipment(printing.parcels(PARTNERED));
        List<String> boxes = printing.boxIds(shipment);

        assertThat(PrintingSeller.text(papers.fetch(
                        papers.labels(shipment, "PackageLabel_Letter_2", "BARCODE_2D", "NumberOfPackages=2"))))
                .contains(boxes.subList(0, 2))
                .doesNotContain(boxes.get(2));
        assertThat(papers.labels(shipment, "PackageLabel_Letter_2", "BARCODE_2D", "NumberOfPackages=" + boxes.size())
                        .status())
                .isEqualTo(200);
        assertThat(papers.labels(
                                shipment,
                                "PackageLabel_Letter_2",
                                "BARCODE_2D",
                                "NumberOfPackages=" + (boxes.size() + 1))
                        .text("/errors/0/message"))
                .endsWith("has %d boxes. Give at most as many, or leave it out.".formatted(boxes.size()));
    }

    @Test
    void a_page_of_labels_begins_where_it_is_asked_for() throws IOException {
        String shipment = printing.shipment(printing.parcels(OWN));
        List<String> boxes = printing.boxIds(shipment);

        String text = PrintingSeller.text(papers.fetch(
                papers.labels(shipment, "PackageLabel_Letter_6", "UNIQUE", "PageSize=1&PageStartIndex=1")));

        assertThat(text).contains(boxes.get(1)).doesNotContain(boxes.get(0)).doesNotContain(boxes.get(2));
    }
}
