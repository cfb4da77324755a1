package io.confirmshipping.local.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.local.template.Template;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StartScreenTest {

    private final Template template = Template.load();
    private final String screen = screen(false);

    private String screen(boolean travelsByTheClock) {
        return new StartScreen(
                        template,
                        URI.create("http://localhost:8080"),
                        "workflows",
                        URI.create("http://localhost:8000"),
                        Path.of(".confirm-shipping"),
                        URI.create("http://localhost:9324"),
                        Duration.ofSeconds(5),
                        travelsByTheClock,
                        Instant.parse("2026-11-22T10:00:00Z"))
                .toString();
    }

    @Test
    void it_names_every_route_with_its_function() {
        assertThat(template.routes()).allSatisfy(route -> assertThat(screen.lines())
                .anyMatch(line -> line.contains(route.path())
                        && line.endsWith("-> " + route.function().handler())));
    }

    @Test
    void it_names_every_queue_that_feeds_a_function_and_its_dead_letters() {
        assertThat(template.queues())
                .filteredOn(queue -> queue.redrive().isPresent())
                .allSatisfy(queue -> assertThat(screen)
                        .contains(queue.name(), queue.redrive().orElseThrow().deadLetterQueue()));
    }

    @Test
    void it_names_the_table_the_schedule_and_the_clock() {
        assertThat(screen)
                .contains("workflows at http://localhost:8000, kept in .confirm-shipping")
                .contains("every 1m -> expire")
                .contains("changes in the table -> publish")
                .contains("GET  /_local/events")
                .contains("POST /_local/faults")
                .contains("GET    /openapi.yaml  describes")
                .contains("2026-11-22T10:00:00Z");
    }

    @Test
    void it_says_how_shipments_travel_and_whether_they_do_by_themselves() {
        assertThat(screen)
                .contains("/_local/shipments/{shipmentConfirmationId}/simulate")
                .contains("started with -Dconfirm-shipping.local.simulate=true, every");
        assertThat(screen(true)).doesNotContain("simulate=true").contains("every shipment travels by the clock");
    }

    @Test
    void its_first_steps_are_those_of_the_readme() throws IOException {
        String steps = new FirstSteps(URI.create("http://localhost:8080")).toString();

        assertThat(screen.lines()).contains(steps);
        assertThat(Files.readAllLines(Path.of("README.md"))).contains(steps);
        assertThat(Path.of(steps)).isExecutable();
    }

    @Test
    void its_first_steps_say_where_the_server_is_if_it_is_not_where_the_script_expects_it() {
        assertThat(new FirstSteps(URI.create("http://localhost:18080")))
                .hasToString("BASE_URL=http://localhost:18080 examples/first-shipment.sh");
    }
}
