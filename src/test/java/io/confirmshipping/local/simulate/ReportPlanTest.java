package io.confirmshipping.local.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipping.ShippingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports that a simulated shipment makes. */
class ReportPlanTest {

    private static final TransitTimes TIMES = new TransitTimes();
    private static final SimulatedShipment SHIPMENT = SampleSimulatedShipment.of(Map.of("MUG-RED", 24, "TOWEL", 10));

    @Test
    void it_begins_on_the_ship_date_and_tells_everything_in_the_order_of_a_shipments_life() {
        List<SimulatedReport> reports = reports(Scenario.toTheEnd(1, false));

        assertThat(reports.get(0).at()).isBetween(at("2026-11-30T16:00:00Z"), at("2026-11-30T18:00:00Z"));
        assertThat(reports).isSortedAccordingTo(Comparator.comparing(SimulatedReport::at));
        assertThat(reports).isSortedAccordingTo(Comparator.comparing(SimulatedReport::type));
        assertThat(reports).extracting(SimulatedReport::type).contains(ShipmentReport.Type.values());
        assertThat(reports).allMatch(report -> report.sentAt().equals(report.at()));
    }

    @Test
    void the_same_seed_makes_the_same_reports_and_another_seed_others() {
        assertThat(reports(Scenario.toTheEnd(7, true))).isEqualTo(reports(Scenario.toTheEnd(7, true)));
        assertThat(reports(Scenario.toTheEnd(7, true))).isNotEqualTo(reports(Scenario.toTheEnd(8, true)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_last_report_of_units_is_known_as_such_even_if_others_are_late(boolean disturbed) {
        LongStream.range(0, 50).forEach(seed -> {
            List<String> parts = reports(Scenario.toTheEnd(seed, disturbed)).stream()
                    .filter(SimulatedReport::isOfUnits)
                    .map(SimulatedReport::id)
                    .distinct()
                    .toList();

            assertThat(parts).endsWith("simulated-RECEIVING-last").doesNotHaveDuplicates();
        });
    }

    @Test
    void it_goes_as_far_as_it_is_told() {
        assertThat(reports(new Scenario(1, ShipmentReport.Type.DELIVERED, Map.of(), Map.of(), true, false)))
                .extracting(SimulatedReport::type)
                .containsExactly(
                        ShipmentReport.Type.SHIPPED, ShipmentReport.Type.IN_TRANSIT, ShipmentReport.Type.DELIVERED);
    }

    @Test
    void disturbed_reports_come_twice_with_the_same_id_or_late_but_never_before_they_happened() {
        List<SimulatedReport> all = LongStream.range(0, 50)
                .boxed()
                .flatMap(seed -> reports(Scenario.toTheEnd(seed, true)).stream())
                .toList();

        assertThat(all).allMatch(report -> !report.sentAt().isBefore(report.at()));
        assertThat(all).anyMatch(report -> report.sentAt().isAfter(report.at()));
        assertThat(all).hasSizeGreaterThan((int) LongStream.range(0, 50)
                .boxed()
                .flatMap(seed -> reports(Scenario.toTheEnd(seed, false)).stream())
                .count());
    }

    @ParameterizedTest
    @CsvSource({
        "GROUND_SMALL_PARCEL, 150, 1",
        "GROUND_SMALL_PARCEL, 150.1, 2",
        "GROUND_SMALL_PARCEL, 2500, 5",
        "FREIGHT_LTL, 0, 2",
        "FREIGHT_LTL, 1800, 6",
        "FREIGHT_LTL, 1801, 8"
    })
    void a_carrier_takes_longer_the_farther_it_is_and_pallets_longer_than_parcels(
            ShippingMode mode, double miles, int days) {
        assertThat(TIMES.days(mode, miles)).isEqualTo(days);
    }

    private static List<SimulatedReport> reports(Scenario scenario) {
        return ReportPlan.of(SHIPMENT, scenario, TIMES).reports();
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
