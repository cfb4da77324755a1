package io.confirmshipping.function.adapter;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.RejectedCode;
import io.confirmshipping.usecase.Overloaded;
import io.confirmshipping.usecase.Unavailable;
import java.util.List;
import java.util.Map;

/**
 * A reason for not carrying out a request. An {@link ErrorFormat} turns it into an answer.
 *
 * @param status of HTTP
 * @param code a stable name, for programs
 * @param explanation what is wrong and what to do
 * @param facts by their names, for programs
 * @param errors the fields that are wrong
 * @param retryable whether the same request may succeed in a few seconds
 * @param headers that the answer must have
 */
public record Problem(
        int status,
        String code,
        Explanation explanation,
        Map<String, Object> facts,
        List<FieldError> errors,
        boolean retryable,
        Map<String, String> headers) {

    /** Asks for the same request again, in 2 seconds. */
    private static final Map<String, String> SOON = Map.of("retry-after", "2");

    /** Returns the problem of an exception. This is the only place where exceptions become problems. */
    public static Problem of(RuntimeException thrown) {
        if (thrown instanceof CommandRefused refused) {
            return of(refused.refusal());
        }
        if (thrown instanceof InvalidInput invalid) {
            return new Problem(
                    400,
                    "invalid-request",
                    RejectedCode.CORRECT_FIELDS.of(),
                    Map.of(),
                    invalid.errors(),
                    false,
                    Map.of());
        }
        if (thrown instanceof RequestRejected rejected) {
            return new Problem(
                    rejected.status(),
                    rejected.code(),
                    rejected.explanation(),
                    Map.of(),
                    List.of(),
                    false,
                    rejected.headers());
        }
        if (thrown instanceof Overloaded) {
            return of(429, "too-many-requests", RejectedCode.BUSY.of(), true);
        }
        if (thrown instanceof Unavailable) {
            return of(503, "temporarily-unavailable", RejectedCode.OUTCOME_UNKNOWN.of(), true);
        }
        return of(500, "internal-error", RejectedCode.OUR_FAULT.of(), false);
    }

    private static Problem of(int status, String code, Explanation explanation, boolean retryable) {
        return new Problem(status, code, explanation, Map.of(), List.of(), retryable, headers(retryable));
    }

    private static Problem of(Refusal refusal) {
        return new Problem(
                status(refusal.code()),
                refusal.code().code(),
                refusal.explanationToSender(),
                refusal.facts(),
                refusal.errors(),
                refusal.code() == RefusalCode.CONCURRENT_CHANGE,
                headers(refusal.code() == RefusalCode.CONCURRENT_CHANGE));
    }

    private static Map<String, String> headers(boolean retryable) {
        return retryable ? SOON : Map.of();
    }

    private static int status(RefusalCode code) {
        return switch (code) {
            case WORKFLOW_NOT_FOUND, SHIPMENT_NOT_FOUND, INQUIRY_NOT_FOUND -> 404;
            case NOT_PLANNED,
                    BOXES_UNKNOWN,
                    PACKING_NOT_ACCEPTED,
                    PACKING_ACCEPTED,
                    PLACEMENT_EXPIRED,
                    CHARGES_CHANGED,
                    QUOTE_EXPIRED,
                    SHIPPING_NOT_CHOSEN,
                    SHIPPING_NOT_PREPARED,
                    DELIVERY_WINDOW_EXPIRED,
                    ALREADY_CONFIRMED,
                    NOT_CONFIRMED,
                    WORKFLOW_CANCELLED,
                    SHIPMENT_ON_ITS_WAY,
                    RECEIVING_HAS_BEGUN,
                    SHIPMENT_CLOSED,
                    OTHER_SHIPPING_MODE,
                    TRACKING_ASSIGNED,
                    CARRIER_REPORTS,
                    SHIPMENT_NOT_CLOSED,
                    INQUIRY_WINDOW_ENDED,
                    INQUIRY_OPEN,
                    NOTHING_MISSING,
                    TOO_MANY_INQUIRIES,
                    INQUIRY_ANSWERED,
                    CONCURRENT_CHANGE,
                    IDEMPOTENCY_KEY_REUSED -> 409;
            case MIXED_SHIPPING_MODES,
                    SHIP_DATE_OUT_OF_RANGE,
                    DESTINATION_CLOSED,
                    NO_CENTER_OPEN,
                    UNKNOWN_PACKING_OPTION,
                    BOXES_DO_NOT_MATCH,
                    UNKNOWN_PLACEMENT_OPTION,
                    BOX_LIMIT_EXCEEDED,
                    CARRIER_NOT_AVAILABLE,
                    SKU_NOT_IN_SHIPMENT,
                    QUANTITY_CHANGE_LIMIT,
                    EMPTY_SHIPMENT,
                    MORE_THAN_MISSING,
                    NOTHING_TO_PRINT -> 422;
        };
    }

    /** Returns the explanation in English. */
    public String detail() {
        return explanation.toString();
    }

    /** Returns whether the fault is ours or the store's, so that the log must show it. */
    boolean isOurs() {
        return status == 500 || status == 503;
    }
}
