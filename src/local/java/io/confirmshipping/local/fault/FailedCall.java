package io.confirmshipping.local.fault;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.explanation.RejectedCode;
import io.confirmshipping.local.contract.ApiOperation;
import io.confirmshipping.local.contract.FrontDoor;
import io.confirmshipping.local.http.LocalProblem;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer to a call that is to fail. */
final class FailedCall {

    /** The problems of our own front door that no request is to blame for, by their codes. */
    static final Map<String, LocalProblem> OWN = Stream.of(
                    new LocalProblem(500, "internal-error", RejectedCode.OUR_FAULT.of()),
                    new LocalProblem(503, "temporarily-unavailable", RejectedCode.OUTCOME_UNKNOWN.of()))
            .collect(Collectors.toMap(LocalProblem::code, Function.identity()));

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
        return operation.door() == FrontDoor.OWN
                ? ApiOperation.answer(OWN.get(fault.outcome()))
                : operation.error(event, CODES.getOrDefault(fault.outcome(), BAD_REQUEST), fault.outcome(), MESSAGE);
    }
}
