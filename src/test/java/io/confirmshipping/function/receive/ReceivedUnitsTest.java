package io.confirmshipping.function.receive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** The units of each report count once, however late it is, and whether or not they were expected. */
class ReceivedUnitsTest extends JustConfirmed {

    @Test
    void the_first_report_with_an_ID_counts_whatever_the_second_says() {
        queue.take(receiving("1", 5), receiving("1", 7));

        assertThat(received()).isEqualTo(5);
    }

    @Test
    void the_same_ID_at_another_shipment_is_another_report() {
        String other = seller.review(workflow).text("/shipments/1/shipmentConfirmationId");
        queue.take(receiving("1", 5), Report.receiving(other, "1", NOW, msku, 7));

        assertThat(received()).isEqualTo(5);
        assertThat(seller.shipment(other).body().get("items").findValuesAsText("received"))
                .contains("7");
    }

    @Test
    void units_that_are_reported_late_count_even_after_the_shipment_is_closed() {
        queue.take(receiving("2", 5), Report.of(shipment, "3", "CLOSED", NOW), receiving("1", 7));

        assertThat(received()).isEqualTo(12);
        assertThat(seller.shipment(shipment).text("/status")).isEqualTo("CLOSED");
    }

    @Test
    void expected_and_received_and_their_difference_are_shown_down_to_the_last_unit() {
        int expected = seller.shipment(shipment).body().at("/items/0/expected").intValue();
        queue.take(receiving("1", expected - 1));
        assertThat(difference()).isEqualTo(-1);
        queue.take(receiving("2", 1));
        assertThat(difference()).isZero();
        queue.take(receiving("3", 1));
        assertThat(difference()).isEqualTo(1);
    }

    @Test
    void a_SKU_that_nobody_expected_is_shown_with_what_was_received_of_it() {
        queue.take(Report.receiving(shipment, "1", NOW, "STRAY", 3));

        JsonNode items = seller.shipment(shipment).body().get("items");
        JsonNode stray = items.get(items.size() - 1);
        assertThat(stray.get("msku").textValue()).isEqualTo("STRAY");
        assertThat(stray.get("expected").intValue()).isZero();
        assertThat(stray.get("received").intValue()).isEqualTo(3);
        assertThat(stray.get("difference").intValue()).isEqualTo(3);
    }

    private Report receiving(String id, int units) {
        return Report.receiving(shipment, id, NOW, msku, units);
    }

    private int received() {
        return seller.shipment(shipment).body().at("/items/0/received").intValue();
    }

    private int difference() {
        return seller.shipment(shipment).body().at("/items/0/difference").intValue();
    }
}
