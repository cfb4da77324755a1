package io.confirmshipping.local.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.local.http.InvalidRequest;
import io.confirmshipping.local.http.LocalProblem.FieldError;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A shipment can lose what it expects, and gain what a report can name. */
class ScenarioCheckTest {

    private static final Map<String, Integer> EXPECTED = Map.of("MUG-RED", 24, "TOWEL", 1);

    @ParameterizedTest
    @CsvSource({"1, true", "24, true", "25, false", "500000, false"})
    void no_more_can_be_missing_than_is_expected(int missing, boolean possible) {
        List<FieldError> errors = errors(Map.of("MUG-RED", missing), Map.of());

        assertThat(errors).hasSize(possible ? 0 : 1).allSatisfy(error -> {
            assertThat(error.field()).isEqualTo("missing.MUG-RED");
            assertThat(error.explanation())
                    .hasToString(
                            "is %d, but the shipment expects only 24 units of MUG-RED; let at most as many be missing"
                                    .formatted(missing));
        });
    }

    @Test
    void every_wrong_sku_is_named() {
        assertThat(errors(Map.of("MUG-RED", 25, "TOWEL", 2, "TOWELS", 1), Map.of("TOWEL", 1)))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("missing.MUG-RED", "missing.TOWEL", "missing.TOWELS", "surplus.TOWEL");
    }

    @Test
    void the_only_unit_of_a_sku_is_one() {
        assertThat(errors(Map.of("TOWEL", 2), Map.of()))
                .extracting(error -> error.explanation().toString())
                .containsExactly("is 2, but the shipment expects only 1 unit of TOWEL; let at most as many be missing");
    }

    @ParameterizedTest
    @CsvSource({"0, 24, true", "10, 14, true", "10, 15, false", "24, 1, false", "30, 1, false"})
    void what_has_arrived_is_not_missing(int received, int missing, boolean possible) {
        Scenario scenario =
                new Scenario(1, ShipmentReport.Type.CLOSED, Map.of("MUG-RED", missing), Map.of(), false, false);

        assertThat(new ScenarioCheck(scenario, shipment(Map.of("MUG-RED", received))).errors())
                .extracting(error -> error.explanation().toString())
                .isEqualTo(
                        possible
                                ? List.of()
                                : List.of(
                                        "is %d, but %d of the 24 units of MUG-RED that the shipment expects have arrived; let at most those be missing that have not"
                                                .formatted(missing, received)));
    }

    @ParameterizedTest
    @CsvSource({"MUG-RED, 499976, true", "MUG-RED, 499977, false", "STRAY, 500000, true"})
    void no_more_can_arrive_than_a_report_can_name(String msku, int surplus, boolean possible) {
        assertThat(errors(Map.of(), Map.of(msku, surplus))).hasSize(possible ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"1998, true", "1999, false"})
    void no_more_skus_can_arrive_than_a_report_can_name(int strays, boolean possible) {
        Map<String, Integer> surplus =
                IntStream.range(0, strays).boxed().collect(Collectors.toMap(number -> "STRAY-" + number, number -> 1));

        assertThat(errors(Map.of(), surplus))
                .extracting(FieldError::field)
                .isEqualTo(possible ? List.of() : List.of("surplus"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A\\u0007", "A\\u202E", "A\\u200BB", "12345678901234567890123456789012345678901"})
    void a_sku_that_no_center_could_report_is_refused(String msku) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() ->
                        SimulateRequest.parse("{\"until\": \"CLOSED\", \"surplus\": {\"%s\": 1}}".formatted(msku)))
                .satisfies(invalid -> assertThat(invalid.problem().errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.field()).startsWith("surplus.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "500001", "1e999999999", "\"1\"", "null", "true", "{}"})
    void units_are_a_whole_number(String units) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> SimulateRequest.parse(
                        "{\"until\": \"CLOSED\", \"missing\": {\"MUG-RED\": %s}}".formatted(units)))
                .satisfies(invalid -> assertThat(invalid.problem().errors())
                        .extracting(FieldError::field)
                        .containsExactly("missing.MUG-RED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"MUG-RED\": 1, \" MUG-RED\": 2", "\"MUG-RED\": 1, \"MUG-RED\": 2"})
    void a_sku_is_named_once(String units) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> SimulateRequest.parse("{\"until\": \"CLOSED\", \"missing\": {%s}}".formatted(units)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e999999999", "9223372036854775808", "\"1\"", "null"})
    void a_seed_is_a_whole_number(String seed) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> SimulateRequest.parse("{\"until\": \"CLOSED\", \"seed\": %s}".formatted(seed)))
                .satisfies(invalid -> assertThat(invalid.problem().errors())
                        .extracting(FieldError::field)
                        .containsExactly("seed"));
    }

    private static List<FieldError> errors(Map<String, Integer> missing, Map<String, Integer> surplus) {
        Scenario scenario = new Scenario(1, ShipmentReport.Type.CLOSED, missing, surplus, false, false);
        return new ScenarioCheck(scenario, shipment(Map.of())).errors();
    }

    private static SimulatedShipment shipment(Map<String, Integer> received) {
        return SampleSimulatedShipment.of("FBA000000011", EXPECTED, Map.of("by hand", received), false);
    }
}
