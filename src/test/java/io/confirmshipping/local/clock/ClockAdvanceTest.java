package io.confirmshipping.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.confirmshipping.local.clock.ClockAdvance.Advanced;
import io.confirmshipping.local.function.Invoker;
import io.confirmshipping.local.schedule.ClockDriven;
import io.confirmshipping.local.schedule.Fired;
import io.confirmshipping.local.schedule.Schedules;
import io.confirmshipping.local.template.Template;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockAdvanceTest {

    private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");
    private static final Template TEMPLATE = Template.parse("""
            Resources:
              Expire:
                Type: AWS::Serverless::Function
                Properties:
                  Environment: {Variables: {QUARKUS_LAMBDA_HANDLER: expire}}
                  Events:
                    Sweep: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 minute)}}
              Table: {Type: AWS::DynamoDB::Table, Properties: {}}
            """);

    private final TreeSet<Instant> due = new TreeSet<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final OthersInOrder others = new OthersInOrder();
    private String answer = "{\"expired\":1,\"failed\":0,\"remaining\":false}";
    private boolean broken;

    @TempDir
    Path data;

    private MovableClock clock;
    private ClockAdvance advance;

    @BeforeEach
    void start() {
        clock = new MovableClock(Clock.fixed(TEN, ZoneOffset.UTC), data.resolve("clock-offset"));
        Invoker invoker = new Invoker(name -> (in, out, context) -> {
            events.add(new ObjectMapper().readTree(in));
            if (broken) {
                throw new IllegalStateException("thrown on purpose by a test");
            }
            due.headSet(clock.instant(), true).clear();
            out.write(answer.getBytes(StandardCharsets.UTF_8));
        });
        Schedules schedules = new Schedules(TEMPLATE, invoker, clock);
        advance = new ClockAdvance(
                clock, schedules, after -> Stream.ofNullable(due.higher(after)).findFirst(), others);
    }

    private List<Instant> firedAt(Duration by) {
        return advance.by(by).fired().stream().map(Fired::at).toList();
    }

    @Test
    void without_anything_due_nothing_fires() {
        Advanced advanced = advance.by(Duration.ofHours(24));

        assertThat(advanced).isEqualTo(new Advanced(TEN.plus(Duration.ofHours(24)), List.of(), List.of()));
        assertThat(clock.instant()).isEqualTo(TEN.plus(Duration.ofHours(24)));
    }

    @Test
    void what_falls_due_on_the_way_is_fired_in_order_at_the_schedules_next_instant() {
        due.add(TEN.plusSeconds(3_601));
        due.add(TEN.plusSeconds(61));
        due.add(TEN.plusSeconds(119));

        assertThat(firedAt(Duration.ofHours(2))).containsExactly(TEN.plusSeconds(120), TEN.plusSeconds(3_660));
        assertThat(events)
                .extracting(event -> event.get("time").asText())
                .containsExactly("2026-11-22T10:02:00Z", "2026-11-22T11:01:00Z");
    }

    @Test
    void what_fired_is_told_by_instant_function_and_answer() {
        Fired fired = new Fired(TEN, "expire", JsonNodeFactory.instance.objectNode(), null);
        assertThat(new ObjectMapper()
                        .findAndRegisterModules()
                        .<JsonNode>valueToTree(fired)
                        .properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("at", "function", "answer");
    }

    @Test
    void what_falls_due_at_the_very_end_is_fired_too() {
        due.add(TEN.plusSeconds(90));
        assertThat(firedAt(Duration.ofSeconds(90))).containsExactly(TEN.plusSeconds(90));
    }

    @Test
    void what_falls_due_a_millisecond_later_is_not() {
        due.add(TEN.plusSeconds(90));
        assertThat(firedAt(Duration.ofSeconds(90).minusMillis(1))).isEmpty();
        assertThat(firedAt(Duration.ofMillis(1))).containsExactly(TEN.plusSeconds(90));
    }

    @Test
    void what_was_overdue_before_is_fired_first() {
        due.add(TEN.minusSeconds(1_000));
        assertThat(firedAt(Duration.ofHours(1))).containsExactly(TEN);
    }

    @Test
    void a_workflow_that_stays_due_does_not_hold_up_the_clock() {
        broken = true;
        due.add(TEN.plusSeconds(30));
        due.add(TEN.plusSeconds(90));
        Advanced advanced = advance.by(Duration.ofHours(24));

        assertThat(advanced.now()).isEqualTo(TEN.plus(Duration.ofHours(24)));
        assertThat(advanced.fired()).hasSize(2).allSatisfy(fired -> assertThat(fired.error())
                .contains("thrown on purpose"));
    }

    @Test
    void a_sweep_that_ran_out_of_time_is_continued_by_the_next() {
        answer = "{\"expired\":100,\"failed\":0,\"remaining\":true}";
        due.add(TEN.plusSeconds(30));
        assertThat(firedAt(Duration.ofMinutes(3)))
                .containsExactly(TEN.plusSeconds(60), TEN.plusSeconds(120), TEN.plusSeconds(180));
    }

    @Test
    void two_advances_at_once_add_up() {
        CompletableFuture<Advanced> other = CompletableFuture.supplyAsync(() -> advance.by(Duration.ofHours(1)));
        advance.by(Duration.ofHours(1));
        other.join();
        assertThat(clock.instant()).isEqualTo(TEN.plus(Duration.ofHours(2)));
    }

    @Test
    void a_frozen_clock_is_still_frozen_afterwards() {
        clock.freeze();
        advance.by(Duration.ofHours(1));
        assertThat(clock.isFrozen()).isTrue();
    }

    @Test
    void all_else_happens_in_order_with_what_the_schedule_fires() {
        due.add(TEN.plusSeconds(100));
        others.happening.addAll(List.of(TEN.plusSeconds(30), TEN.plusSeconds(120), TEN.plusSeconds(500)));

        assertThat(firedAt(Duration.ofSeconds(300))).containsExactly(TEN.plusSeconds(120));

        assertThat(others.happened)
                .as("at the very instant of a firing before it, and nothing beyond the target")
                .containsExactly("10:00:30 after 0 events", "10:02:00 after 0 events");
    }

    @Test
    void what_should_have_happened_already_happens_now() {
        others.happening.add(TEN.minusSeconds(30));

        advance.by(Duration.ofSeconds(1));

        assertThat(others.happened).containsExactly("10:00:00 after 0 events");
    }

    @Test
    void what_else_happened_is_told_in_its_order() {
        others.happening.add(TEN.plusSeconds(30));
        others.happening.add(TEN.plusSeconds(40));

        Advanced advanced = advance.by(Duration.ofMinutes(1));

        assertThat(advanced.reports())
                .extracting(JsonNode::textValue)
                .containsExactly("10:00:30 after 0 events", "10:00:40 after 0 events");
    }

    /** Tells when something happened, and how many events functions had got by then. */
    private final class OthersInOrder implements ClockDriven {

        private final TreeSet<Instant> happening = new TreeSet<>();
        private final List<String> happened = new ArrayList<>();

        @Override
        public void plan() {}

        @Override
        public Optional<Instant> next() {
            return happening.stream().findFirst();
        }

        @Override
        public List<JsonNode> runUntil(Instant now) {
            happening.headSet(now, true).clear();
            happened.add("%s after %d events".formatted(now.toString().substring(11, 19), events.size()));
            return List.of(TextNode.valueOf(happened.get(happened.size() - 1)));
        }
    }
}
