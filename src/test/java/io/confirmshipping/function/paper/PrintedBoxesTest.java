package io.confirmshipping.function.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.papers.sheet.LabelKind;
import io.confirmshipping.papers.sheet.PageType;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Boxes whose labels are printed, as a seller names them (rules.md#rule-27). */
class PrintedBoxesTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final Api api = new HandWired(store, new TestClock()).api();
    private static final String PARTNERED = "AMAZON_PARTNERED_CARRIER";
    private static final String OWN = "USE_YOUR_OWN_CARRIER";

    private final Seller seller = Seller.anyone(api);
    private final PrintingSeller printing = new PrintingSeller(seller);

    @Test
    void a_page_of_a_pack_list_lists_its_boxes_only() {
        String shipment = printing.shipment(printing.parcels(OWN));
        List<String> boxes = printing.boxIds(shipment);

        String table = seller.send(PrintingSeller.paper(shipment, "pack-list?format=csv&pageSize=1&pageStartIndex=1"))
                .response()
                .get("body")
                .textValue();

        assertThat(table).contains(boxes.get(1)).doesNotContain(boxes.get(0)).doesNotContain(boxes.get(2));
    }

    @Test
    void a_box_that_is_gone_has_no_label_and_the_others_keep_their_numbers() throws IOException {
        String shipment = printing.shipment(printing.lamps());
        List<String> before = printing.boxIds(shipment);
        assertThat(seller.editQuantity(shipment, "LAMP", before.size() - 1).status())
                .isEqualTo(200);
        List<String> after = printing.boxIds(shipment);
        assertThat(before).containsAll(after).hasSize(after.size() + 1);
        String gone =
                before.stream().filter(box -> !after.contains(box)).findFirst().orElseThrow();

        assertThat(PrintingSeller.text(printing.labels(shipment)))
                .contains(after)
                .doesNotContain(gone);
        ApiAnswer refused = seller.send(PrintingSeller.paper(shipment, "labels?boxIds=" + after.get(0) + "," + gone));
        assertThat(refused.wrongFields()).containsExactly("boxIds[1]");
        assertThat(refused.text("/errors/0/message")).startsWith("is " + gone + ", which is no box of shipment");
    }

    @Test
    void boxes_are_printed_in_the_order_of_their_numbers_whatever_is_asked_for() throws IOException {
        String shipment = printing.shipment(printing.parcels(OWN));
        List<String> boxes = printing.boxIds(shipment);

        String text = PrintingSeller.text(seller.send(PrintingSeller.paper(
                shipment, "labels?page=PackageLabel_Thermal_NonPCP&boxIds=" + boxes.get(1) + "," + boxes.get(0))));

        assertThat(text.indexOf(boxes.get(0))).isBetween(0, text.indexOf(boxes.get(1)));
        assertThat(text).doesNotContain(boxes.get(2));
    }

    @Test
    void boxes_can_be_named_by_ranges_of_numbers_which_pass_over_those_that_are_gone() throws IOException {
        String shipment = printing.shipment(printing.lamps());
        seller.editQuantity(shipment, "LAMP", 2);
        List<String> boxes = printing.boxIds(shipment);

        assertThat(PrintingSeller.text(seller.send(PrintingSeller.paper(shipment, "labels?boxes=1-999"))))
                .contains(boxes);
        String one = boxes.get(1);
        int number = Integer.parseInt(one.substring(one.length() - 6));
        assertThat(PrintingSeller.text(seller.send(PrintingSeller.paper(shipment, "labels?boxes=" + number))))
                .contains(one)
                .doesNotContain(boxes.get(0));
        assertThat(PrintingSeller.text(seller.send(PrintingSeller.paper(
                        shipment, "labels?boxes=%d-%d&boxIds=%s".formatted(number, number, boxes.get(0))))))
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
        ApiAnswer refused =
                seller.send(PrintingSeller.paper(printing.shipment(printing.lamps()), "labels?boxes=" + boxes));

        assertThat(refused.wrongFields()).containsExactly(field);
        assertThat(refused.text("/errors/0/message")).startsWith(message);
    }

    @Test
    void a_page_of_labels_holds_those_from_an_index_on() throws IOException {
        String shipment = printing.shipment(printing.parcels(OWN));
        List<String> boxes = printing.boxIds(shipment);

        String text =
                PrintingSeller.text(seller.send(PrintingSeller.paper(shipment, "labels?pageSize=1&pageStartIndex=1")));

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
        ApiAnswer answer =
                seller.send(PrintingSeller.paper(printing.shipment(printing.parcels(PARTNERED)), "labels?" + query));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongFields()).containsExactly(field);
    }

    @Test
    void at_most_999_boxes_can_be_named() {
        String shipment = printing.shipment(printing.parcels(PARTNERED));

        assertThat(seller.send(PrintingSeller.paper(shipment, "labels?boxIds=" + names(999)))
                        .wrongFields())
                .contains("boxIds[998]");
        assertThat(seller.send(PrintingSeller.paper(shipment, "labels?boxIds=" + names(1_000)))
                        .wrongFields())
                .containsExactly("boxIds");
    }

    @ParameterizedTest
    @EnumSource(PageType.class)
    void every_page_type_is_printed_or_refused_with_those_that_can_be(PageType page) {
        String shipment = printing.shipment(printing.parcels(OWN));

        ApiAnswer answer = seller.send(PrintingSeller.paper(shipment, "labels?page=" + page.code()));

        if (page.allows(LabelKind.BOX)) {
            assertThat(answer.status()).isEqualTo(200);
        } else {
            assertThat(answer.wrongFields()).containsExactly("page");
            assertThat(answer.text("/errors/0/message"))
                    .startsWith(
                            "is %s, which is not for these labels; use one of PackageLabel_".formatted(page.code()));
        }
    }

    private static String names(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj("FBA000000000U%06d"::formatted)
                .collect(Collectors.joining(","));
    }
}
