package io.confirmshipping.local.http;

import io.confirmshipping.domain.explanation.ExplanationCode;
import io.confirmshipping.domain.explanation.Sentence;

/** Reasons that only the local server gives: for its own routes, and for requests that reach no function. */
public enum LocalCode implements ExplanationCode {
    PATH_WITHOUT_SLASH("There is no route {route}. Begin the path with /."),
    SEND_HOST("Send the header Host with one host name."),
    CORRECT_PERCENT_ENCODING("Correct the percent-encoding in {address}."),
    BODY_NOT_WHOLE("The body did not arrive whole. Send it again, with its Content-Length."),
    LOCAL_ROUTES("The local routes are {routes:texts}."),
    NO_PAGE("There is no page {page}. Begin with {first}."),
    SEE_LOG("Something went wrong. See the log of the server for the reason."),
    CLOCK_STOPPED("The clock was not advanced completely. See the log of the server for the reason."),
    SEND_DURATION("Send the duration to advance the clock by, for example {\"by\": \"PT23H59M\"}."),
    SEND_FAULT(
            "Send what is to fail and how, for example {\"operation\": \"confirmTransportationOptions\", \"outcome\": \"throttle\", \"times\": 1}."),
    SEND_END_OF_TRIP(
            "Name in \"until\" the last report; \"missing\", \"surplus\", \"seed\" and \"disturbed\" may be left out."
                    + " For example {\"until\": \"CLOSED\", \"missing\": {\"MUG-RED\": 1}}."),
    SEND_NO_BODY("Leave the body empty: the examples are always the same."),
    FILTER_EVENTS(
            "Filter by {fields:texts}; page with pageSize, 1 to {most:count}, and the paginationToken of the last answer."),
    NOT_A_KNOWN_FIELD("is unknown; the fields are {fields:texts}"),
    NO_SUCH_FIELD("is unknown; there are no fields"),
    NO_DURATION("must be an ISO 8601 duration like \"PT23H59M\" or \"P1D\""),
    ONLY_FORWARD("must be positive: the clock only moves forward"),
    NOT_FROM_TO("must be a whole number from {least:count} to {most:count}"),
    NO_UNITS_BY_SKU("must be an object of SKUs and units, such as {\"MUG-RED\": 1}"),
    MORE_MISSING_THAN_EXPECTED(
            "is {missing:count}, but the shipment expects only {expected:count:unit:units} of {msku}; let at most as many be missing"),
    MORE_MISSING_THAN_AWAITED(
            "is {missing:count}, but {received:count} of the {expected:count:unit:units} of {msku} that the shipment expects have arrived; let at most those be missing that have not"),
    MISSING_AND_SURPLUS("must be left out: {msku} is among the units that are missing"),
    NO_OPERATION("must be an operationId of openapi.yaml or fulfillment-inbound.yaml"),
    NO_OUTCOME("must be throttle, slow, or the code of an error, such as InternalServerError"),
    ONLY_WHEN_SLOW("must be left out, unless the outcome is slow"),
    ONLY_THE_CALL("must be call: {operation} is over once it is answered");

    private final Sentence sentence;

    LocalCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
