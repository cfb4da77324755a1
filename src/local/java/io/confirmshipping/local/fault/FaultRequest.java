package io.confirmshipping.local.fault;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.local.contract.ApiContracts;
import io.confirmshipping.local.contract.ApiOperation;
import io.confirmshipping.local.contract.FrontDoor;
import io.confirmshipping.local.fault.Fault.Where;
import io.confirmshipping.local.http.InvalidRequest;
import io.confirmshipping.local.http.JsonBody;
import io.confirmshipping.local.http.LocalCode;
import io.confirmshipping.local.http.LocalProblem.FieldError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The request for a fault: {@code {"operation": "confirmTransportationOptions", "outcome": "FBA_INB_0115", "times": 2}}.
 *
 * @param errors what is wrong with it, added to while it is read
 */
record FaultRequest(JsonNode body, ApiContracts contracts, List<FieldError> errors) {

    private static final Explanation ADVICE = LocalCode.SEND_FAULT.of();
    private static final List<String> FIELDS = List.of("operation", "where", "outcome", "milliseconds", "times");
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final int MAX_TIMES = 1_000;
    /** API Gateway waits no longer. */
    private static final int MAX_MILLISECONDS = 30_000;

    /** @throws InvalidRequest with all wrong fields */
    static Fault parse(String body, ApiContracts contracts) {
        FaultRequest request = new FaultRequest(JsonBody.object(body, ADVICE), contracts, new ArrayList<>());
        JsonBody.refuseOthers(request.body, FIELDS, request.errors);
        Optional<Fault> fault = request.operation().map(request::fault);
        if (!request.errors.isEmpty()) {
            throw new InvalidRequest(ADVICE, request.errors);
        }
        return fault.orElseThrow();
    }

    private Optional<ApiOperation> operation() {
        Optional<ApiOperation> known = contracts.find(body.path("operation").asText());
        if (known.isEmpty()) {
            wrong("operation", LocalCode.NO_OPERATION.of());
        }
        return known;
    }

    private Fault fault(ApiOperation operation) {
        String outcome = outcome(operation);
        boolean slow = outcome.equals(Fault.SLOW);
        if (!slow && body.has("milliseconds")) {
            wrong("milliseconds", LocalCode.ONLY_WHEN_SLOW.of());
        }
        return new Fault(
                operation,
                where(operation, outcome),
                outcome,
                Duration.ofMillis(slow ? number("milliseconds", MAX_MILLISECONDS) : 0),
                body.has("times") ? number("times", MAX_TIMES) : 1);
    }

    private String outcome(ApiOperation operation) {
        String outcome = body.path("outcome").asText();
        if (!body.path("outcome").isTextual() || !isPossible(outcome, operation)) {
            wrong(
                    "outcome",
                    operation.door() == FrontDoor.OWN
                            ? FieldCode.NOT_ONE_OF.of("throttle, slow, internal-error, temporarily-unavailable")
                            : LocalCode.NO_OUTCOME.of());
        }
        return outcome;
    }

    private static boolean isPossible(String outcome, ApiOperation operation) {
        return Stream.of(Fault.THROTTLE, Fault.SLOW).anyMatch(outcome::equals)
                || (operation.door() == FrontDoor.OWN
                        ? FailedCall.OWN.containsKey(outcome)
                        : CODE.matcher(outcome).matches());
    }

    /** By default a code ends the operation, where there is one; anything else is met by the call. */
    private Where where(ApiOperation operation, String outcome) {
        boolean isCode = !outcome.equals(Fault.THROTTLE) && !outcome.equals(Fault.SLOW);
        String asked = body.path("where").asText("");
        if (!body.has("where")) {
            return isCode && operation.isAsynchronous() ? Where.OPERATION : Where.CALL;
        }
        Optional<Where> where = Stream.of(Where.values())
                .filter(each -> each.text().equals(asked))
                .filter(each -> each == Where.CALL || operation.isAsynchronous())
                .findFirst();
        if (where.isEmpty()) {
            wrong(
                    "where",
                    operation.isAsynchronous()
                            ? FieldCode.NOT_ONE_OF.of("call, operation")
                            : LocalCode.ONLY_THE_CALL.of(operation.id()));
        }
        return where.orElse(Where.CALL);
    }

    private int number(String field, int max) {
        JsonNode number = body.path(field);
        if (number.isIntegralNumber()
                && number.canConvertToInt()
                && number.intValue() >= 1
                && number.intValue() <= max) {
            return number.intValue();
        }
        wrong(field, LocalCode.NOT_FROM_TO.of(1, max));
        return 1;
    }

    private void wrong(String field, Explanation explanation) {
        errors.add(new FieldError(field, explanation));
    }
}
