package io.confirmshipping.dynamodb.history;

import io.confirmshipping.domain.workflow.Workflow;
import java.util.HashMap;
import java.util.Map;

/**
 * What there is between two operations.
 *
 * @param stored the workflow as it was last written down
 * @param kept answers by idempotency key
 */
record State(Workflow stored, Map<String, Object> kept) {

    State with(Workflow next) {
        return new State(next, kept);
    }

    State keeping(String key, Object answer) {
        Map<String, Object> more = new HashMap<>(kept);
        more.put(key, answer);
        return new State(stored, more);
    }
}
