package io.confirmshipping.function.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.papers.document.PackList;
import io.confirmshipping.papers.shipment.PrintedBox;
import io.confirmshipping.papers.shipment.PrintedItem;
import io.confirmshipping.papers.shipment.PrintedShipment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pack lists as spreadsheets read them (RFC 4180). */
class PackListTableTest {

    @Test
    void every_SKU_in_every_box_has_a_line() {
        assertThat(PackListTable.of(List.of(list("MUG"))).lines())
                .containsExactly(
                        "shipmentConfirmationId,warehouseId,boxId,msku,fnsku,quantity,length,width,height,lengthUnit,weight,weightUnit",
                        "FBA15DJ9K2Q7,ONT8,FBA15DJ9K2Q7U000001,MUG,X001,12,18,14,12,IN,22.5,LB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "A,B | \"A,B\"",
                "A\"B | \"A\"\"B\"",
                "=1+1 | '=1+1",
                "+1 | '+1",
                "-1 | '-1",
                "@SUM | '@SUM",
                "=A,B | \"'=A,B\"",
                "A=B | A=B",
                "红色杯子 | 红色杯子",
            })
    void no_text_breaks_the_table_or_becomes_a_formula(String msku, String cell) {
        assertThat(PackListTable.of(List.of(list(msku)))).contains(",FBA15DJ9K2Q7U000001," + cell + ",X001,");
    }

    private static PackList list(String msku) {
        ShipmentConfirmationId id = new ShipmentConfirmationId("FBA15DJ9K2Q7");
        Address address =
                new Address("Acme", "1 Main St", Optional.empty(), "Seattle", "WA", "98101", "US", Optional.empty());
        BigDecimal twelve = new BigDecimal("12");
        return new PackList(
                new PrintedShipment(id, "West", LocalDate.of(2026, 11, 22), "Acme", address, "ONT8", address),
                List.of(new PrintedBox(
                        new BoxId(id, 1),
                        new Dimensions(new BigDecimal("18"), new BigDecimal("14"), twelve, LengthUnit.IN),
                        new Weight(new BigDecimal("22.5"), WeightUnit.LB),
                        List.of(new PrintedItem(msku, Optional.of("X001"), 12, Optional.empty())))));
    }
}
