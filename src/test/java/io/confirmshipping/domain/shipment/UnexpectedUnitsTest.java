package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.shipment.Shipments.CONFIRMED;
import static io.confirmshipping.domain.shipment.Shipments.confirmed;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.shipment.ShipmentReport.Type;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Units that arrive for a cancelled shipment are not silently counted (rules.md#rule-17). */
class UnexpectedUnitsTest {

    @Test
    void a_cancelled_shipment_of_which_nothing_arrives_has_none() {
        assertThat(UnexpectedUnits.of(confirmed(ShipmentStatus.CANCELLED))).isEmpty();
        assertThat(UnexpectedUnits.of(confirmed(ShipmentStatus.CANCELLED)
                        .after(new ShipmentReport("1", Type.CHECKED_IN, CONFIRMED, List.of()), CONFIRMED)))
                .isEmpty();
    }

    @Test
    void each_unit_of_a_cancelled_shipment_is_unexpected() {
        assertThat(UnexpectedUnits.of(received(1, ShipmentStatus.CANCELLED))).hasValueSatisfying(units -> {
            assertThat(units.count()).isEqualTo(1);
            assertThat(units.detail())
                    .hasToString(
                            "1 unit has arrived at ONT8 for shipment FBA15DJ9K2Q7, which is cancelled and expects none. Nothing is charged for it here; check why the boxes were sent.");
        });
        assertThat(UnexpectedUnits.of(received(2, ShipmentStatus.CANCELLED))).hasValueSatisfying(units -> {
            assertThat(units.count()).isEqualTo(2);
            assertThat(units.detail())
                    .hasToString(
                            "2 units have arrived at ONT8 for shipment FBA15DJ9K2Q7, which is cancelled and expects none. Nothing is charged for them here; check why the boxes were sent.");
        });
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CANCELLED")
    void units_of_any_other_shipment_are_not(ShipmentStatus status) {
        assertThat(UnexpectedUnits.of(received(40, status))).isEmpty();
    }

    private static ConfirmedShipment received(int units, ShipmentStatus status) {
        return confirmed(status)
                .after(
                        new ShipmentReport("1", Type.RECEIVING, CONFIRMED, List.of(new SkuQuantity("MUG-RED", units))),
                        CONFIRMED);
    }
}
