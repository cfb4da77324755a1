package io.confirmshipping.local.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

        assertThat(events.shown().get("received").intValue()).isEqualTo(1_010);
        assertThat(events.shown().get("events"))
                .hasSize(ReceivedEvents.MAX_EVENTS)
                .startsWith(event(11));
    }

    @Test
    void they_are_there_after_a_restart() {
        started().take(events(1, 999));
        started().take(events(1_000, 1_003));

        assertThat(started().shown()).isEqualTo(shownAfter(events(1, 1_003)));
    }

    @Test
    void one_that_a_killed_server_left_unfinished_is_passed_over_and_comes_again() throws IOException {
        started().take(events(1, 2));
        Files.writeString(data.resolve("events"), "\n{\"id\":3,\"det", StandardOpenOption.APPEND);

        started().take(events(3, 4));

        assertThat(started().shown()).isEqualTo(shownAfter(events(1, 4)));
    }

    private static ObjectNode shownAfter(List<ObjectNode> all) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode().put("received", (long) all.size());
        shown.putArray("events").addAll(all.subList(Math.max(0, all.size() - ReceivedEvents.MAX_EVENTS), all.size()));
        return shown;
    }
}
