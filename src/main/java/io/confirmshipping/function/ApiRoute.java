package io.confirmshipping.function;

import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Route;
import io.confirmshipping.function.document.DocumentAuthentication;

/** The routes of the HTTP API. {@code template.yaml} hands each to the function that is named here. */
enum ApiRoute implements Route {
    CREATE_WORKFLOW("plan", "POST", Paths.WORKFLOWS),
    REPLACE_CONTENTS("plan", "PUT", Paths.WORKFLOW + "/contents"),
    PLAN_AGAIN("plan", "POST", Paths.WORKFLOW + "/placements"),
    PACK_SHIPMENTS("plan", "PUT", Paths.WORKFLOW + "/packing"),
    CHANGE_SOURCE("plan", "PUT", Paths.WORKFLOW + "/source"),
    CHOOSE_SHIPPING("plan", "PUT", Paths.WORKFLOW + "/shipping"),
    CHANGE_PREFERENCES("plan", "PUT", Paths.PREFERENCES),
    INDEX("review", "GET", "/"),
    CONTRACT("review", "GET", "/openapi.yaml"),
    REQUEST_SCHEMAS("review", "GET", "/requests.yaml"),
    LIST_WORKFLOWS("review", "GET", Paths.WORKFLOWS),
    REVIEW_WORKFLOW("review", "GET", Paths.WORKFLOW),
    REVIEW_PALLETS("review", "GET", Paths.PALLETS),
    LIST_CARRIERS("review", "GET", "/carriers"),
    LIST_SHIPMENTS("review", "GET", Paths.SHIPMENTS),
    REVIEW_SHIPMENT("review", "GET", Paths.SHIPMENT),
    REVIEW_PREFERENCES("review", "GET", Paths.PREFERENCES),
    ACCEPT_PLACEMENT("confirm", "POST", Paths.WORKFLOW + "/acceptance"),
    CONFIRM("confirm", "POST", Paths.WORKFLOW + "/confirmation"),
    CANCEL("cancel", "POST", Paths.WORKFLOW + "/cancellation"),
    RENAME_WORKFLOW("rename", "PUT", Paths.WORKFLOW + "/name"),
    RENAME_SHIPMENT("rename", "PUT", Paths.SHIPMENT + "/name"),
    EDIT_QUANTITIES("adjust", "PUT", Paths.SHIPMENT + "/items"),
    ENTER_TRACKING("adjust", "PUT", Paths.SHIPMENT + "/tracking"),
    OVERRIDE_PALLETS("adjust", "PUT", Paths.PALLETS),
    MARK_SHIPMENT("adjust", "PUT", Paths.SHIPMENT + "/status"),
    INQUIRE("adjust", "POST", Paths.SHIPMENT + "/inquiries"),
    MARK_SHIPMENTS("adjust", "PUT", Paths.WORKFLOW + "/status"),
    GIVE_FEEDBACK("feedback", "POST", "/feedback"),
    PRINT_LABELS("print", "GET", Paths.SHIPMENT + "/labels"),
    PRINT_BILL_OF_LADING("print", "GET", Paths.SHIPMENT + "/bill-of-lading"),
    PRINT_PACK_LIST("print", "GET", Paths.SHIPMENT + "/pack-list"),
    PRINT_ALL_LABELS("print", "GET", Paths.WORKFLOW + "/labels"),
    PRINT_BILLS_OF_LADING("print", "GET", Paths.WORKFLOW + "/bill-of-lading"),
    PRINT_PACK_LISTS("print", "GET", Paths.WORKFLOW + "/pack-list"),
    PRINT_ITEM_LABELS("print", "GET", Paths.SHIPMENT + "/item-labels"),
    PRINT_ALL_ITEM_LABELS("print", "GET", Paths.WORKFLOW + "/item-labels"),
    /** Its path is its own authorization. */
    FETCH_DOCUMENT("document", "GET", "/documents/{" + DocumentAuthentication.TOKEN + "}");

    private static final class Paths {
        static final String WORKFLOWS = "/workflows";
        static final String WORKFLOW = WORKFLOWS + "/{" + Request.WORKFLOW + "}";
        static final String PALLETS = WORKFLOW + "/shipments/{" + Request.PLANNED_SHIPMENT + "}/pallets";
        static final String PREFERENCES = "/preferences";
        static final String SHIPMENTS = "/shipments";
        static final String SHIPMENT = SHIPMENTS + "/{" + Request.SHIPMENT + "}";
    }

    private final String function;
    private final String method;
    private final String path;

    ApiRoute(String function, String method, String path) {
        this.function = function;
        this.method = method;
        this.path = path;
    }

    /** Returns the name of the function's handler. */
    String function() {
        return function;
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public String path() {
        return path;
    }
}
