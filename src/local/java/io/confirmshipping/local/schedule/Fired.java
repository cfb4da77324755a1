package io.confirmshipping.local.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** One firing of a schedule.
 *
 * @param function the name of the handler
 * @param answer of the function, null if it failed
 * @param error the reason why it failed, null if it answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fired(Instant at, String function, JsonNode answer, String error) {

    /** Returns whether the function ran out of time and asks to be invoked again. */
    public boolean asksForMore() {
        return answer != null && answer.path("remaining").asBoolean();
    }
}
