package io.confirmshipping.local.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.explanation.RejectedCode;
import io.confirmshipping.local.http.LocalProblem;
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

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    /** Returns whether an event of API Gateway calls it. */
    boolean isCalledBy(JsonNode event) {
        return method.equals(event.at("/requestContext/http/method").asText())
                && path.matcher(event.path("rawPath").asText()).matches();
    }

    /** Returns a problem of our own front door, as a function answers it. */
    public static ObjectNode answer(LocalProblem problem) {
        ObjectNode answer = answer(problem.status(), "application/problem+json", problem.json());
        if (problem.status() == TOO_MANY_REQUESTS || problem.status() == UNAVAILABLE) {
            headers(answer).put("retry-after", "2");
        }
        return answer;
    }

    /**
     * Returns an error of the front door for Selling Partner API, as a function answers it. Like the real service, it does not say
     * when to come again: clients would repeat the call by themselves, and the error would stay unseen.
     *
     * @param event the call, as API Gateway hands it over
     */
    public ObjectNode error(JsonNode event, int status, String code, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("errors")
                .addObject()
                .put("code", code)
                .put("message", message)
                .put("details", "");
        ObjectNode answer = answer(status, "application/json", body);
        headers(answer)
                .put("x-amzn-RequestId", event.at("/requestContext/requestId").asText());
        rate.ifPresent(published -> headers(answer).put("x-amzn-RateLimit-Limit", published.perSecond() + ".0"));
        return answer;
    }

    /** Returns the refusal of a call because there were too many. */
    public ObjectNode throttled(JsonNode event) {
        return door == FrontDoor.OWN
                ? answer(new LocalProblem(TOO_MANY_REQUESTS, "too-many-requests", RejectedCode.BUSY.of()))
                : error(
                        event,
                        TOO_MANY_REQUESTS,
                        "QuotaExceeded",
                        "You exceeded your quota for the requested resource.");
    }

    private static ObjectNode answer(int status, String mediaType, JsonNode body) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("statusCode", status);
        answer.putObject("headers").put("content-type", mediaType);
        return answer.put("body", body.toString()).put("isBase64Encoded", false);
    }

    private static ObjectNode headers(ObjectNode answer) {
        return (ObjectNode) answer.get("headers");
    }
}
