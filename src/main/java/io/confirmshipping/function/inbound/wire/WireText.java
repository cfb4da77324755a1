package io.confirmshipping.function.inbound.wire;

import io.confirmshipping.domain.contents.BoxMatch;
import io.confirmshipping.function.adapter.Problem;

/**
 * The words of an error, as the API chooses them where that is known.
 *
 * @param details what to do, in our own words; may be empty
 */
record WireText(String code, String message, String details) {

    /** The fact of a refusal that names the operation that was refused. */
    static final String OPERATION = "operation";

    static WireText of(Problem problem) {
        String code = code(problem);
        return switch (problem.code()) {
            case "workflow-not-found" ->
                new WireText(code, "The requested inbound plan does not exist.", problem.detail());
            case "shipment-not-found" ->
                new WireText(
                        code, "The requested shipment does not exist for the provided inbound plan.", problem.detail());
            case "unknown-placement-option" ->
                new WireText(
                        code,
                        "The requested placementOptionId does not exist for the given inbound plan.",
                        problem.detail());
            case "boxes-do-not-match" ->
                new WireText(
                        code,
                        "ERROR: Package group %s did not contain expected items and/or quantities."
                                .formatted(problem.facts().get(BoxMatch.OF)),
                        problem.detail());
            case "placement-expired" ->
                new WireText(
                        code,
                        "ERROR: The placement option has expired. Generate placement options again.",
                        problem.detail());
            case "workflow-cancelled" ->
                new WireText(
                        code,
                        "ERROR: %s cannot be processed on a cancelled inbound plan.".formatted(operation(problem)),
                        problem.detail());
            case "mixed-shipping-modes" ->
                new WireText(
                        "FBA_INB_0354",
                        "ERROR: Requested transportation options do not have the same carrier as confirmed options.",
                        problem.detail());
            case "delivery-window-expired" ->
                new WireText(
                        "FBA_INB_0469",
                        "ERROR: Delivery window options are expired, please regenerate them.",
                        problem.detail());
            case "shipping-not-prepared" -> missing(problem, code);
            case "already-confirmed" -> invalidState(problem, code);
            case "temporarily-unavailable" ->
                new WireText(
                        code,
                        "ERROR: The service is temporarily unavailable.",
                        "The request either completed or had no effect; we cannot tell which. Read what it changes, and send it again in a few seconds if nothing has changed.");
            case AccessToken.CODE -> new WireText(code, "Access to requested resource is denied.", problem.detail());
            default -> new WireText(code, problem.detail(), "");
        };
    }

    private static WireText missing(Problem problem, String code) {
        return "freight".equals(problem.facts().get("missing"))
                ? new WireText(
                        code, "ERROR: Provided PCP-LTL shipment has missing freight information.", problem.detail())
                : new WireText(code, problem.detail(), "");
    }

    private static WireText invalidState(Problem problem, String code) {
        Object shipment = problem.facts().get("shipment");
        return shipment == null
                ? new WireText(code, problem.detail(), "")
                : new WireText(
                        code,
                        "ERROR: Shipment is in an invalid state. [RESOURCE_ID: %s, RESOURCE_TYPE: SHIPMENT]"
                                .formatted(shipment),
                        problem.detail());
    }

    private static String operation(Problem problem) {
        Object name = problem.facts().get(OPERATION);
        return name == null ? "This operation" : "Operation " + name;
    }

    private static String code(Problem problem) {
        return switch (problem.code()) {
            case "invalid-input" -> "InvalidInput";
            case "incorrect-package-identifier" -> "IncorrectPackageIdentifier";
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
