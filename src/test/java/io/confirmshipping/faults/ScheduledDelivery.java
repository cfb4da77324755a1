package io.confirmshipping.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.Functions;

/** A sweep, and those that the schedule begins after it. */
final class ScheduledDelivery implements Delivery {

    private final Functions functions;
    private int expired;

    ScheduledDelivery(Functions functions) {
        this.functions = functions;
    }

    @Override
    public boolean send() {
        JsonNode report = report();
        expired += report.get("expired").intValue();
        assertThat(expired).as("one placement is due").isLessThanOrEqualTo(1);
        return report.get("failed").intValue() == 0 && !report.get("remaining").booleanValue();
    }

    /** What kills one of the sweep's threads ends the function. */
    private JsonNode report() {
        try {
            return functions.invoke("expire", Event.read("expire/sweep.schedule.json"));
        } catch (IllegalStateException ended) {
            if (ended.getCause() instanceof Fault.Killed killed) {
                throw killed;
            }
            throw ended;
        }
    }
}
