package io.confirmshipping.local.fault;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.local.contract.ApiOperation;
import io.confirmshipping.local.contract.FrontDoor;
import java.util.Map;

/** The answer to a call that is to fail. */
final class FailedCall {

    /** The errors of our own front door that no request is to blame for, with their HTTP status. */
    static final Map<String, Integer> OWN_CODES = Map.of("internal-error", 500, "temporarily-unavailable", 503);

    static final String MESSAGE = "This was asked for with POST /_local/faults.";

    /** Codes of the other front door whose HTTP status is not 400. */
    private static final Map<String, Integer> CODES = Map.of(
            "Unauthorized", 403,
            "NotFound", 404,
            "QuotaExceeded", 429,
            "InternalFailure", 500,
            "InternalServerError", 500,
            "ServiceUnavailable", 503);

    private static final int BAD_REQUEST = 400;

    private FailedCall() {}

    static JsonNode answer(Fault fault, JsonNode event) {
        ApiOperation operation = fault.operation();
        if (fault.isThrottle()) {
            return operation.throttled(event);
        }
        Map<String, Integer> statuses = operation.door() == FrontDoor.OWN ? OWN_CODES : CODES;
        return operation.error(event, statuses.getOrDefault(fault.outcome(), BAD_REQUEST), fault.outcome(), MESSAGE);
    }
}
