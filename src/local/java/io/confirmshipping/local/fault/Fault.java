package io.confirmshipping.local.fault;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.local.contract.ApiOperation;
import java.time.Duration;
import java.util.Locale;

/**
 * A fault that the next calls of an operation meet, or the next operations that were accepted.
 *
 * @param outcome {@link #THROTTLE}, {@link #SLOW}, or the code of the error that they end with
 * @param pause how long a slow one is held up
 * @param times how many more meet it
 */
record Fault(ApiOperation operation, Where where, String outcome, Duration pause, int times) {

    static final String THROTTLE = "throttle";
    static final String SLOW = "slow";

    /** The point at which a fault is met. */
    enum Where {
        /** By the call itself. */
        CALL,
        /** By what a call has set going, after it was answered with 202. */
        OPERATION;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isThrottle() {
        return outcome.equals(THROTTLE);
    }

    boolean isSlow() {
        return outcome.equals(SLOW);
    }

    Fault once() {
        return new Fault(operation, where, outcome, pause, times - 1);
    }

    /** Holds the caller up for as long as this fault asks. */
    void holdUp() {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("operation", operation.id())
                .put("where", where.text())
                .put("outcome", outcome)
                .put("times", times);
        if (isSlow()) {
            json.put("milliseconds", pause.toMillis());
        }
        return json;
    }
}
