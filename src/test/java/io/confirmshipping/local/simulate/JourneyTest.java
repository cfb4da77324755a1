package io.confirmshipping.local.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipping.ShippingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reports that a simulated shipment makes. */
class JourneyTest {

    private static final TransitTimes TIMES = new TransitTimes();
    private static final Instant CONFIRMED = Instant.parse("2026-11-22T10:00:00Z");
    private static final Trip TRIP = trip(Map.of("MUG-RED", 24, "TOWEL", 10));

    private static Trip trip(Map<String, Integer> expected) {
        return trip(expected, Map.of(), Set.of());
    }

    private static Trip trip(Map<String, Integer> expected, Map<String, Integer> received, Set<String> reported) {
        return new Trip(
                "FBA000000011",
                "Fall restock to ONT8",
                ShippingMode.GROUND_SMALL_PARCEL,
                500,
                CONFIRMED,
                LocalDate.parse("2026-11-30"),
                ZoneOffset.UTC,
                expected,
                received,
                reported,
                false,
                false);
    }

    @Test
    void it_begins_on_the_ship_date_and_tells_everything_in_the_order_of_a_shipments_life() {
        List<SimulatedReport> reports = reports(Script.toTheEnd(1, false));

        assertThat(reports.get(0).at()).isBetween(at("2026-11-30T16:00:00Z"), at("2026-11-30T18:00:00Z"));
        assertThat(reports).isSortedAccordingTo(Comparator.comparing(SimulatedReport::at));
        assertThat(reports).isSortedAccordingTo(Comparator.comparing(SimulatedReport::type));
        assertThat(reports).extracting(SimulatedReport::type).contains(ShipmentReport.Type.values());
        assertThat(reports).allMatch(report -> report.sentAt().equals(report.at()));
    }

    @Test
    void the_same_seed_makes_the_same_journey_and_another_seed_another() {
        assertThat(reports(Script.toTheEnd(7, true))).isEqualTo(reports(Script.toTheEnd(7, true)));
        assertThat(reports(Script.toTheEnd(7, true))).isNotEqualTo(reports(Script.toTheEnd(8, true)));
    }

    @Test
    void a_script_says_what_is_missing_and_what_is_too_much() {
        LongStream.range(0, 50).forEach(seed -> assertThat(received(new Script(
                        seed,
                        ShipmentReport.Type.CLOSED,
                        Map.of("MUG-RED", 3, "TOWEL", 10),
                        Map.of("STRAY", 2),
                        false)))
                .isEqualTo(Map.of("MUG-RED", 21, "STRAY", 2)));
    }

    @Test
    void whatever_has_arrived_before_the_rest_brings_what_the_script_says() {
        LongStream.range(0, 50).forEach(seed -> {
            Script script = new Script(
                    seed, ShipmentReport.Type.CLOSED, Map.of("MUG-RED", 3), Map.of("STRAY", 2), seed % 2 == 0);
            Trip half = trip(
                    Map.of("MUG-RED", 24, "TOWEL", 10),
                    Map.of("MUG-RED", 9, "TOWEL", 10),
                    Set.of("simulated-SHIPPED-1", "by hand"));
            List<SimulatedReport> rest = new RestOfJourney(Journey.of(half, script, TIMES), half, script).reports();

            assertThat(rest).noneMatch(report -> report.type() == ShipmentReport.Type.SHIPPED);
            assertThat(received(rest)).isEqualTo(Map.of("MUG-RED", 12, "STRAY", 2));
        });
    }

    @Test
    void without_a_script_a_unit_is_missing_now_and_then_and_never_more() {
        assertThat(LongStream.range(0, 50)
                        .mapToObj(seed -> received(Script.toTheEnd(seed, false)).get("MUG-RED"))
                        .distinct())
                .containsExactlyInAnyOrder(23, 24);
    }

    @Test
    void it_goes_as_far_as_it_is_told() {
        assertThat(reports(new Script(1, ShipmentReport.Type.DELIVERED, Map.of(), Map.of(), false)))
                .extracting(SimulatedReport::type)
                .containsExactly(
                        ShipmentReport.Type.SHIPPED, ShipmentReport.Type.IN_TRANSIT, ShipmentReport.Type.DELIVERED);
    }

    @Test
    void disturbed_reports_come_twice_with_the_same_id_or_late_but_never_before_they_happened() {
        List<SimulatedReport> all = LongStream.range(0, 50)
                .boxed()
                .flatMap(seed -> reports(Script.toTheEnd(seed, true)).stream())
                .toList();

        assertThat(all).allMatch(report -> !report.sentAt().isBefore(report.at()));
        assertThat(all).anyMatch(report -> report.sentAt().isAfter(report.at()));
        assertThat(all).hasSizeGreaterThan((int) LongStream.range(0, 50)
                .boxed()
                .flatMap(seed -> reports(Script.toTheEnd(seed, false)).stream())
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

    private static List<SimulatedReport> reports(Script script) {
        return Journey.of(TRIP, script, TIMES).reports();
    }

    private static Map<String, Integer> received(Script script) {
        return received(reports(script));
    }

    /** Returns the units of these reports; one that comes twice counts once. */
    private static Map<String, Integer> received(List<SimulatedReport> reports) {
        return reports.stream()
                .collect(Collectors.toMap(SimulatedReport::id, SimulatedReport::items, (one, again) -> one))
                .values()
                .stream()
                .flatMap(items -> items.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
