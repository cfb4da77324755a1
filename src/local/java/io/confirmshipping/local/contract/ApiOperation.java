package io.confirmshipping.local.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An operation of one of the HTTP APIs.
 *
 * @param id for example {@code confirmTransportationOptions}
 * @param path matches its paths
 * @param isAsynchronous whether it is accepted first, and carried out later
 * @param rate empty if none is published
 */
public record ApiOperation(
        String id, String method, Pattern path, FrontDoor door, boolean isAsynchronous, Optional<PublishedRate> rate) {

    /** Returns whether an event of API Gateway calls it. */
    boolean isCalledBy(JsonNode event) {
        return method.equals(event.at("/requestContext/http/method").asText())
                && path.matcher(event.path("rawPath").asText()).matches();
    }

    /**
     * Returns an error in the form of its front door, as a function answers it. As the real service, that of Selling Partner API
     * does not say when to come again: clients would repeat the call by themselves, and nobody would see the error.
     *
     * @param event the call, as API Gateway hands it over
     */
    public ObjectNode error(JsonNode event, int status, String code, String message) {
        ObjectNode answer = door.error(status, code, message);
        ObjectNode headers = (ObjectNode) answer.get("headers");
        if (door == FrontDoor.OWN && (status == 429 || status == 503)) {
            headers.put("retry-after", "2");
        }
        if (door == FrontDoor.SELLING_PARTNER) {
            headers.put(
                    "x-amzn-RequestId", event.at("/requestContext/requestId").asText());
            rate.ifPresent(published -> headers.put("x-amzn-RateLimit-Limit", published.perSecond() + ".0"));
        }
        return answer;
    }

    /** Returns the refusal of a call because there were too many. */
    public ObjectNode throttled(JsonNode event) {
        return door == FrontDoor.OWN
                ? error(event, 429, "too-many-requests", "The service is busy. Try again in a few seconds.")
                : error(event, 429, "QuotaExceeded", "You exceeded your quota for the requested resource.");
    }
}
