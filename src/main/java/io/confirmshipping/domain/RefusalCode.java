package io.confirmshipping.domain;

import java.util.Locale;

/** The public code of a refusal. Source: the codes of the HTTP API. */
public enum RefusalCode {
    WORKFLOW_NOT_FOUND,
    SHIPMENT_NOT_FOUND,
    NOT_PLANNED,
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
    CONCURRENT_CHANGE,
    IDEMPOTENCY_KEY_REUSED,
    MIXED_SHIPPING_MODES,
    SHIP_DATE_OUT_OF_RANGE,
    DESTINATION_CLOSED,
    UNKNOWN_PACKING_OPTION,
    BOXES_DO_NOT_MATCH,
    UNKNOWN_PLACEMENT_OPTION,
    BOX_LIMIT_EXCEEDED,
    CARRIER_NOT_AVAILABLE,
    SKU_NOT_IN_SHIPMENT,
    QUANTITY_CHANGE_LIMIT,
    EMPTY_SHIPMENT,
    NOTHING_TO_PRINT;

    /** Returns the code as callers see it, for example {@code placement-expired}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
