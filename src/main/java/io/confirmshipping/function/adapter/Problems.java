package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.view.MoneyView;
import io.confirmshipping.usecase.Overloaded;
import io.confirmshipping.usecase.Unavailable;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.joda.money.Money;

/** Turns whatever a function throws into a problem document (RFC 9457). The only place where errors become answers. */
public final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private Problems() {}

    public static Response answer(RuntimeException thrown) {
        if (thrown instanceof CommandRefused refused) {
            return refusal(refused.refusal());
        }
        if (thrown instanceof InvalidInput invalid) {
            return invalid(invalid);
        }
        if (thrown instanceof RequestRejected notServed) {
            return answer(document(notServed.status(), notServed.code(), notServed.getMessage()));
        }
        if (thrown instanceof Overloaded) {
            return retryable(document(
                    429, "too-many-requests", "There is too much to do at the moment. Try again in a few seconds."));
        }
        if (thrown instanceof Unavailable) {
            LOG.error("The store has not answered", thrown);
            return retryable(document(
                    503,
                    "temporarily-unavailable",
                    "The request was carried out in whole or not at all, but which cannot be told at the moment."
                            + " Send it again in a few seconds, with the same Idempotency-Key if it has one."));
        }
        LOG.error("A request failed", thrown);
        return answer(document(500, "internal-error", "Something went wrong here. Nothing is half done; try again."));
    }

    private static Response refusal(Refusal refusal) {
        ObjectNode document = document(status(refusal.code()), refusal.code().code(), refusal.detail());
        refusal.facts().forEach((name, value) -> {
            if (value instanceof Money money) {
                document.set(name, MoneyView.of(money));
            } else if (value instanceof Integer number) {
                document.put(name, number);
            } else {
                document.put(name, value.toString());
            }
        });
        if (!refusal.errors().isEmpty()) {
            name(refusal.errors(), document);
        }
        return refusal.code() == RefusalCode.CONCURRENT_CHANGE ? retryable(document) : answer(document);
    }

    private static Response invalid(InvalidInput invalid) {
        ObjectNode document = document(
                400, "invalid-request", "The request is not valid. Correct the fields under errors and send it again.");
        name(invalid.errors(), document);
        return answer(document);
    }

    private static void name(List<FieldError> wrong, ObjectNode document) {
        var errors = document.putArray("errors");
        wrong.forEach(error -> errors.addObject().put("field", error.field()).put("message", error.message()));
    }

    private static int status(RefusalCode code) {
        return switch (code) {
            case WORKFLOW_NOT_FOUND, SHIPMENT_NOT_FOUND -> 404;
            case PLACEMENT_EXPIRED,
                    CHARGES_CHANGED,
                    SHIPPING_NOT_CHOSEN,
                    ALREADY_CONFIRMED,
                    NOT_CONFIRMED,
                    WORKFLOW_CANCELLED,
                    RECEIVING_HAS_BEGUN,
                    CONCURRENT_CHANGE,
                    IDEMPOTENCY_KEY_REUSED -> 409;
            case MIXED_SHIPPING_MODES,
                    SHIP_DATE_OUT_OF_RANGE,
                    UNKNOWN_PLACEMENT_OPTION,
                    BOX_LIMIT_EXCEEDED,
                    CARRIER_NOT_AVAILABLE,
                    SKU_NOT_IN_SHIPMENT,
                    QUANTITY_CHANGE_LIMIT,
                    EMPTY_SHIPMENT -> 422;
        };
    }

    private static ObjectNode document(int status, String code, String detail) {
        return Json.object()
                .put("type", "urn:confirm-shipping:problem:" + code)
                .put("title", title(code))
                .put("status", status)
                .put("code", code)
                .put("detail", detail);
    }

    private static String title(String code) {
        String words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The same request may succeed in a few seconds. */
    private static Response retryable(ObjectNode document) {
        return Response.problem(document, Map.of("retry-after", "2"));
    }

    private static Response answer(ObjectNode document) {
        return Response.problem(document, Map.of());
    }
}
