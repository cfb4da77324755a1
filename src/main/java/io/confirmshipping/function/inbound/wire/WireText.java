package io.confirmshipping.function.inbound.wire;

import io.confirmshipping.domain.contents.BoxMatch;
import io.confirmshipping.function.adapter.Problem;
import java.util.Map;
import java.util.Optional;

/**
 * The words of an error, as the API chooses them where that is known.
 *
 * @param details what to do, in our own words; may be empty
 */
record WireText(String code, String message, String details) {

    /** The fact of a refusal that names the operation that was refused. */
    static final String OPERATION = "operation";

    private static final String OUTCOME_UNKNOWN =
            "The request either completed or had no effect; we cannot tell which. Read what it changes, and send it again in a few seconds if nothing has changed.";

    /** The messages of problems that always have the same one. */
    private static final Map<String, String> MESSAGES = Map.of(
            "workflow-not-found",
            "The requested inbound plan does not exist.",
            "shipment-not-found",
            "The requested shipment does not exist for the provided inbound plan.",
            "unknown-placement-option",
            "The requested placementOptionId does not exist for the given inbound plan.",
            "placement-expired",
            "ERROR: The placement option has expired. Generate placement options again.",
            "mixed-shipping-modes",
            "ERROR: Requested transportation options do not have the same carrier as confirmed options.",
            "delivery-window-expired",
            "ERROR: Delivery window options are expired, please regenerate them.",
            AccessToken.CODE,
            "Access to requested resource is denied.");

    static WireText of(Problem problem) {
        String code = code(problem);
        if (problem.code().equals("temporarily-unavailable")) {
            return new WireText(code, "ERROR: The service is temporarily unavailable.", OUTCOME_UNKNOWN);
        }
        return message(problem)
                .map(message -> new WireText(code, message, problem.detail()))
                .orElseGet(() -> new WireText(code, problem.detail(), ""));
    }

    /** Returns the message that the API chooses for a problem; empty if it is not known. */
    private static Optional<String> message(Problem problem) {
        return switch (problem.code()) {
            case "boxes-do-not-match" ->
                Optional.of("ERROR: Package group %s did not contain expected items and/or quantities."
                        .formatted(problem.facts().get(BoxMatch.OF)));
            case "workflow-cancelled" ->
                Optional.of("ERROR: %s cannot be processed on a cancelled inbound plan.".formatted(operation(problem)));
            case "shipping-not-prepared" ->
                "freight".equals(problem.facts().get("missing"))
                        ? Optional.of("ERROR: Provided PCP-LTL shipment has missing freight information.")
                        : Optional.empty();
            case "already-confirmed" ->
                Optional.ofNullable(problem.facts().get("shipment"))
                        .map(
                                "ERROR: Shipment is in an invalid state. [RESOURCE_ID: %s, RESOURCE_TYPE: SHIPMENT]"
                                        ::formatted);
            default -> Optional.ofNullable(MESSAGES.get(problem.code()));
        };
    }

    private static String operation(Problem problem) {
        Object name = problem.facts().get(OPERATION);
        return name == null ? "This operation" : "Operation " + name;
    }

    private static String code(Problem problem) {
        return switch (problem.code()) {
            case "invalid-input" -> "InvalidInput";
            case "incorrect-package-identifier" -> "IncorrectPackageIdentifier";
            case "mixed-shipping-modes" -> "FBA_INB_0354";
            case "delivery-window-expired" -> "FBA_INB_0469";
            default -> code(WireStatus.of(problem));
        };
    }

    /** Returns the code of errors with this HTTP status. */
    static String code(int status) {
        return switch (status) {
            case 403 -> "Unauthorized";
            case 404 -> "NotFound";
            case 413 -> "RequestTooLarge";
            case 415 -> "UnsupportedMediaType";
            case 429 -> "QuotaExceeded";
            case 500 -> "InternalFailure";
            case 503 -> "ServiceUnavailable";
            default -> "BadRequest";
        };
    }
}
