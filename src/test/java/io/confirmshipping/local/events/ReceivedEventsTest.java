package io.confirmshipping.local.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.local.http.InvalidRequest;
import io.confirmshipping.local.http.LocalProblem;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedEventsTest {

    @TempDir
    Path data;

    private ReceivedEvents started() {
        return new ReceivedEvents(new EventFile(data.resolve("events")));
    }

    private static ObjectNode event(int number) {
        return JsonNodeFactory.instance.objectNode().put("id", number).put("detail", "two\nlines, 红色");
    }

    private static List<ObjectNode> events(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(ReceivedEventsTest::event)
                .toList();
    }

    @Test
    void only_the_last_thousand_are_shown() {
        ReceivedEvents events = started();
        events.take(events(1, 1_010));

        assertThat(events.shown(EventQuery.ALL).get("received").intValue()).isEqualTo(1_010);
        assertThat(events.shown(EventQuery.ALL).get("events"))
                .hasSize(ReceivedEvents.MAX_EVENTS)
                .startsWith(event(11));
    }

    @Test
    void they_are_there_after_a_restart() {
        started().take(events(1, 999));
        started().take(events(1_000, 1_003));

        assertThat(started().shown(EventQuery.ALL)).isEqualTo(shownAfter(events(1, 1_003)));
    }

    @Test
    void one_that_a_killed_server_left_unfinished_is_passed_over_and_comes_again() throws IOException {
        started().take(events(1, 2));
        Files.writeString(data.resolve("events"), "\n{\"id\":3,\"det", StandardOpenOption.APPEND);

        started().take(events(3, 4));

        assertThat(started().shown(EventQuery.ALL)).isEqualTo(shownAfter(events(1, 4)));
    }

    /** A kill can cut a character in two. */
    @Test
    void bytes_that_are_no_text_are_passed_over() throws IOException {
        started().take(events(1, 2));
        byte[] cut = Arrays.copyOf("\n{\"id\":3,\"detail\":\"红".getBytes(StandardCharsets.UTF_8), 21);
        Files.write(data.resolve("events"), cut, StandardOpenOption.APPEND);

        started().take(events(3, 4));

        assertThat(started().shown(EventQuery.ALL)).isEqualTo(shownAfter(events(1, 4)));
    }

    @Test
    void pages_follow_each_other_oldest_first_and_a_page_that_ends_exactly_is_the_last() {
        ReceivedEvents events = started();
        events.take(events(1, 6));

        ObjectNode first = events.shown(query("pageSize=3"));
        ObjectNode second = events.shown(query("pageSize=3&paginationToken="
                + first.at("/pagination/nextToken").textValue()));

        assertThat(first.get("events")).containsExactlyElementsOf(events(1, 3));
        assertThat(second.get("events")).containsExactlyElementsOf(events(4, 6));
        assertThat(second.get("pagination")).isEmpty();
    }

    @Test
    void a_page_goes_on_where_the_last_one_ended_though_older_events_are_forgotten_meanwhile() {
        ReceivedEvents events = started();
        events.take(events(1, 10));
        String token =
                events.shown(query("pageSize=5")).at("/pagination/nextToken").textValue();
        events.take(events(11, 1_008));

        assertThat(events.shown(query("pageSize=1&paginationToken=" + token)).get("events"))
                .as("6 to 8 are forgotten")
                .containsExactly(event(9));
    }

    @Test
    void events_are_filtered_by_their_type_and_what_they_concern() {
        ReceivedEvents events = started();
        events.take(List.of(
                event("WorkflowPlanned", "wf-1"),
                event("WorkflowConfirmed", "wf-1"),
                event("WorkflowPlanned", "wf-2")));

        assertThat(events.shown(query("type=WorkflowPlanned")).get("events")).hasSize(2);
        assertThat(events.shown(query("type=WorkflowPlanned,WorkflowConfirmed")).get("events"))
                .hasSize(3);
        assertThat(events.shown(query("type=WorkflowPlanned&type=WorkflowConfirmed"))
                        .get("events"))
                .hasSize(3);
        assertThat(events.shown(query("type=WorkflowPlanned&workflowId=wf-2")).get("events"))
                .containsExactly(event("WorkflowPlanned", "wf-2"));
        assertThat(events.shown(query("shipmentConfirmationId=FBA1")).get("events"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pageSize=0",
                "pageSize=1001",
                "pageSize=x",
                "paginationToken=-1",
                "sort=up",
                "type=WorkflowPlaned"
            })
    void a_wrong_parameter_is_named(String parameter) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> query(parameter))
                .satisfies(invalid -> assertThat(invalid.problem().errors())
                        .extracting(LocalProblem.FieldError::field)
                        .containsExactly(parameter.split("=")[0]));
    }

    private static ObjectNode event(String type, String workflow) {
        ObjectNode event = JsonNodeFactory.instance.objectNode().put("detail-type", type);
        event.putObject("detail").put("workflowId", workflow);
        return event;
    }

    private static EventQuery query(String text) {
        MultiMap parameters = MultiMap.caseInsensitiveMultiMap();
        for (String parameter : text.split("&")) {
            parameters.add(parameter.split("=")[0], parameter.split("=")[1]);
        }
        return EventQuery.parse(parameters);
    }

    private static ObjectNode shownAfter(List<ObjectNode> all) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode().put("received", (long) all.size());
        shown.putArray("events").addAll(all.subList(Math.max(0, all.size() - ReceivedEvents.MAX_EVENTS), all.size()));
        shown.putObject("pagination");
        return shown;
    }
}
