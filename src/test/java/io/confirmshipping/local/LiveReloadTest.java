package io.confirmshipping.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.local.queues.LocalQueues;
import io.confirmshipping.local.schedule.ScheduleJobs;
import io.confirmshipping.local.stream.LocalStream;
import io.confirmshipping.local.table.LocalDatabase;
import io.quarkus.runtime.StartupEvent;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** A live reload starts the server anew, but tells of no start of the HTTP server: that one goes on. */
class LiveReloadTest {

    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

    @Test
    void the_stream_and_the_schedule_start_without_a_start_of_the_http_server() throws InterruptedException {
        LocalServer server = new LocalServer();
        server.database = new LocalDatabase() {
            @Override
            public void begin() {}

            @Override
            public void awaitTable() {
                done.add("table");
            }
        };
        server.queues = new LocalQueues() {
            @Override
            public void begin() {}

            @Override
            public void await() {
                done.add("queues");
            }
        };
        server.stream = new LocalStream() {
            @Override
            public void start() {
                done.add("stream");
            }
        };
        server.schedule = new ScheduleJobs() {
            @Override
            public void start() {
                done.add("schedule");
            }
        };

        server.begin(null);
        server.goOn(new StartupEvent());

        assertThat(List.of(done.take(), done.take(), done.take(), done.take()))
                .containsExactly("table", "queues", "stream", "schedule");
    }
}
