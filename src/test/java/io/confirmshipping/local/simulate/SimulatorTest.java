package io.confirmshipping.local.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.fixture.Scale;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shipments that travel by the clock, by request, and both: no unit is made up, and none is lost that the scenario does not name. */
class SimulatorTest {

    private static final String FIRST = "FBA000000011";
    private static final Instant LATER = Instant.parse("2027-01-31T00:00:00Z");

    private final World world = new World();
    private final Simulator simulator = world.simulator();

    @Test
    void by_the_clock_it_arrives_but_for_a_unit_now_and_then() {
        world.expects(FIRST, 120);

        travel(simulator, LATER);

        assertThat(world.received(FIRST)).isBetween(119, 120);
        assertThat(world.isClosed(FIRST)).isTrue();
    }

    @Test
    void the_reports_of_one_shipment_are_sent_one_after_the_other_and_those_of_several_together() {
        world.expects(FIRST, 120);
        world.expects("FBA000000022", 120);
        simulator.plan();

        simulator.runUntil(LATER);

        assertThat(world.sent).allSatisfy(messages -> assertThat(messages)
                .extracting(message -> Json.parse(message).get("shipmentConfirmationId"))
                .doesNotHaveDuplicates());
        assertThat(world.sent.get(0)).hasSize(2);
    }

    @Test
    void at_once_everything_arrives_unless_a_seed_asks_for_deviations() {
        for (int i = 0; i < 20; i++) {
            world.expects("FBA00000001" + (char) ('A' + i), 120);
        }

        world.all().forEach(shipment -> runAtOnce(shipment, ShipmentReport.Type.CLOSED));

        assertThat(world.all()).allMatch(shipment -> world.received(shipment) == 120);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 11, 119, 120})
    void units_that_a_center_has_reported_do_not_arrive_again(int reported) {
        world.expects(FIRST, 120);
        world.report(FIRST, "by hand", reported);

        runAtOnce(FIRST, ShipmentReport.Type.CLOSED);

        assertThat(world.received(FIRST)).isEqualTo(120);
    }

    @Test
    void more_units_than_expected_stay_as_a_center_has_reported_them() {
        world.expects(FIRST, 120);
        world.report(FIRST, "by hand", 130);

        runAtOnce(FIRST, ShipmentReport.Type.CLOSED);

        assertThat(world.received(FIRST)).isEqualTo(130);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 8, 9, 10})
    void a_second_scenario_brings_nothing_twice_whatever_its_seed(long seed) {
        world.expects(FIRST, 120);
        simulator.runAtOnce(
                FIRST,
                new Scenario(seed, ShipmentReport.Type.RECEIVING, Map.of(), Map.of(), false, false),
                SampleSimulatedShipment.CONFIRMED);

        runAtOnce(FIRST, ShipmentReport.Type.CLOSED);

        assertThat(world.received(FIRST)).isEqualTo(120);
    }

    @Test
    void units_that_one_scenario_names_missing_stay_missing_in_the_next_and_by_the_clock() {
        world.expects(FIRST, 120);
        world.expects("FBA000000022", 120);
        world.all().forEach(shipment -> runAtOnce(shipment, Map.of("MUG-RED", 60), Map.of()));

        runAtOnce(FIRST, ShipmentReport.Type.CLOSED);
        travel(simulator, LATER);

        assertThat(world.all()).allMatch(shipment -> world.received(shipment) == 60 && world.isClosed(shipment));
    }

    @Test
    void another_scenario_says_anew_what_arrives() {
        world.expects(FIRST, 120);
        runAtOnce(FIRST, Map.of("MUG-RED", 60), Map.of());

        runAtOnce(FIRST, Map.of("MUG-RED", 5), Map.of("STRAY", 2));

        assertThat(world.received(FIRST)).isEqualTo(115 + 2);
    }

    @Test
    void after_a_surplus_that_a_scenario_names_the_clock_brings_no_more() {
        world.expects(FIRST, 120);
        runAtOnce(FIRST, Map.of(), Map.of("MUG-RED", 1));

        travel(simulator, LATER);

        assertThat(world.received(FIRST)).isEqualTo(121);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void units_that_are_added_on_the_way_arrive_too_with_and_without_a_restart(boolean restart) {
        world.expects(FIRST, 120);
        travel(simulator, Instant.parse("2026-12-01T00:00:00Z"));
        world.expects(FIRST, 126);

        travel(restart ? world.simulator() : simulator, LATER);

        assertThat(world.received(FIRST)).isBetween(125, 126);
    }

    @Test
    void whatever_is_run_and_reported_and_whenever_it_restarts_units_are_those_expected_or_named() {
        for (long seed = 0; seed < Scale.of(200); seed++) {
            Random random = new Random(seed);
            World world = new World();
            world.expects(FIRST, 1 + random.nextInt(130));
            Simulator simulator = world.simulator();
            Instant now = SampleSimulatedShipment.CONFIRMED;
            int byHand = 0;
            for (int step = 0; step < 12 && !world.isClosed(FIRST); step++) {
                switch (random.nextInt(4)) {
                    case 0 -> {
                        int units = 1 + random.nextInt(5);
                        byHand += units;
                        world.report(FIRST, "by hand " + step, units);
                    }
                    case 1 -> simulator = world.simulator();
                    case 2 ->
                        simulator.runAtOnce(
                                FIRST,
                                new Scenario(
                                        random.nextInt(9),
                                        ShipmentReport.Type.values()[random.nextInt(5)],
                                        Map.of(),
                                        Map.of(),
                                        false,
                                        random.nextBoolean()),
                                now);
                    default -> {
                        now = now.plus(Duration.ofHours(random.nextInt(100)));
                        travel(simulator, now);
                    }
                }
            }
            travel(simulator, LATER);

            int expected = world.expected.get(FIRST);
            assertThat(world.received(FIRST))
                    .as("seed %d, %d of %d reported by hand", seed, byHand, expected)
                    .isBetween(expected - 1, expected + byHand);
            assertThat(world.received(FIRST))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(Math.max(expected, world.mostByHand(FIRST)));
        }
    }

    private void runAtOnce(String shipment, ShipmentReport.Type until) {
        simulator.runAtOnce(
                shipment, new Scenario(0, until, Map.of(), Map.of(), false, false), SampleSimulatedShipment.CONFIRMED);
    }

    private void runAtOnce(String shipment, Map<String, Integer> missing, Map<String, Integer> surplus) {
        simulator.runAtOnce(
                shipment,
                new Scenario(0, ShipmentReport.Type.RECEIVING, missing, surplus, false, false),
                SampleSimulatedShipment.CONFIRMED);
    }

    /** Lets everything happen in its order, as the clock does. */
    private static void travel(Simulator simulator, Instant target) {
        simulator.plan();
        for (Optional<Instant> next = simulator.next();
                next.filter(at -> !at.isAfter(target)).isPresent();
                next = simulator.next()) {
            simulator.runUntil(next.get());
        }
    }

    /** Shipments that take each report once, and what was sent. */
    private static final class World implements ShipmentFinder {

        private final Map<String, Integer> expected = new LinkedHashMap<>();
        private final Map<String, Map<String, Map<String, Integer>>> reports = new HashMap<>();
        private final List<List<String>> sent = new ArrayList<>();

        /** The most that had arrived just after a report by hand. */
        private int mostByHand;

        Simulator simulator() {
            return new Simulator(true, Scenario.toTheEnd(5, true), this, new TransitTimes(), this::take);
        }

        void expects(String shipment, int mugs) {
            expected.put(shipment, mugs);
        }

        List<String> all() {
            return List.copyOf(expected.keySet());
        }

        void report(String shipment, String id, int mugs) {
            reports.computeIfAbsent(shipment, none -> new HashMap<>()).put(id, Map.of("MUG-RED", mugs));
            mostByHand = received(shipment);
        }

        int mostByHand(String shipment) {
            return mostByHand;
        }

        private void take(List<String> messages) {
            sent.add(messages);
            for (String text : messages) {
                JsonNode message = Json.parse(text);
                Map<String, Integer> units = new HashMap<>();
                message.path("items")
                        .forEach(item -> units.put(
                                item.get("msku").textValue(),
                                item.get("quantity").intValue()));
                reports.computeIfAbsent(message.get("shipmentConfirmationId").textValue(), none -> new HashMap<>())
                        .putIfAbsent(message.get("eventId").textValue(), units);
            }
        }

        int received(String shipment) {
            return find(shipment).orElseThrow().received().values().stream()
                    .mapToInt(units -> units)
                    .sum();
        }

        boolean isClosed(String shipment) {
            return find(shipment).orElseThrow().isOver();
        }

        @Override
        public List<String> open() {
            return all().stream().filter(shipment -> !isClosed(shipment)).toList();
        }

        @Override
        public Optional<SimulatedShipment> find(String shipment) {
            Map<String, Map<String, Integer>> taken = Map.copyOf(reports.getOrDefault(shipment, Map.of()));
            return Optional.ofNullable(expected.get(shipment))
                    .map(mugs -> SampleSimulatedShipment.of(
                            shipment, Map.of("MUG-RED", mugs), taken, taken.containsKey("simulated-CLOSED-1")));
        }
    }
}
