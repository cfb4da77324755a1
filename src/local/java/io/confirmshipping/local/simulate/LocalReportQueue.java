package io.confirmshipping.local.simulate;

import io.confirmshipping.local.queues.LocalQueues;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** The queue of the function {@code receive}. */
@Singleton
class LocalReportQueue implements ReportQueue {

    private static final String HANDLER = "receive";

    private final LocalQueues queues;

    @Inject
    LocalReportQueue(LocalQueues queues) {
        this.queues = queues;
    }

    @Override
    public void send(List<String> messages) {
        queues.of(HANDLER).sendAndWait(messages);
    }
}
