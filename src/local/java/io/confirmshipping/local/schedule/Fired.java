package io.confirmshipping.local.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** A schedule has fired.
 *
 * @param function the name of the handler
 * @param answer what it answered, null if it failed
 * @param error why it failed, null if it answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fired(Instant at, String function, JsonNode answer, String error) {

    /** Whether the function asks to be invoked again, because it ran out of time. */
    public boolean asksForMore() {
        return answer != null && answer.path("remaining").asBoolean();
    }
}
