package io.confirmshipping.function.inbound.operation;

import static io.confirmshipping.function.inbound.operation.Availability.ELSEWHERE;
import static io.confirmshipping.function.inbound.operation.Availability.HERE;

import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Route;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The operations of the Fulfillment Inbound API, v2024-03-20 and what is left of v0. Names in paths are those of a {@link
 * Request}. What {@code template.yaml} hands over as a greedy path is told apart here.
 */
public enum InboundOperation implements Route {
    LIST_INBOUND_PLANS(HttpMethod.GET, Paths.PLANS, Rate.of(2, 6), HERE, 30),
    CREATE_INBOUND_PLAN(HttpMethod.POST, Paths.PLANS, Rate.of(2, 2), HERE),
    GET_INBOUND_PLAN(HttpMethod.GET, Paths.PLAN, Rate.of(2, 6), HERE),
    LIST_INBOUND_PLAN_BOXES(HttpMethod.GET, Paths.PLAN + "/boxes", Rate.of(2, 6), HERE, 1_000),
    CANCEL_INBOUND_PLAN(HttpMethod.PUT, Paths.PLAN + "/cancellation", Rate.of(2, 2), HERE),
    LIST_INBOUND_PLAN_ITEMS(HttpMethod.GET, Paths.PLAN + "/items", Rate.of(2, 6), HERE, 1_000),
    UPDATE_INBOUND_PLAN_NAME(HttpMethod.PUT, Paths.PLAN + "/name", Rate.of(2, 30), HERE),
    LIST_PACKING_GROUP_BOXES(HttpMethod.GET, Paths.PACKING_GROUP + "/boxes", Rate.of(2, 30), HERE, 100),
    LIST_PACKING_GROUP_ITEMS(HttpMethod.GET, Paths.PACKING_GROUP + "/items", Rate.of(2, 30), HERE, 100),
    SET_PACKING_INFORMATION(HttpMethod.POST, Paths.PLAN + "/packingInformation", Rate.of(2, 2), HERE),
    LIST_PACKING_OPTIONS(HttpMethod.GET, Paths.PACKING_OPTIONS, Rate.of(2, 6), HERE, 20),
    GENERATE_PACKING_OPTIONS(HttpMethod.POST, Paths.PACKING_OPTIONS, Rate.of(2, 2), HERE),
    CONFIRM_PACKING_OPTION(
            HttpMethod.POST,
            Paths.PACKING_OPTIONS + "/{" + Paths.PACKING_OPTION + "}/confirmation",
            Rate.of(2, 2),
            HERE),
    LIST_INBOUND_PLAN_PALLETS(HttpMethod.GET, Paths.PLAN + "/pallets", Rate.of(2, 6), HERE, 1_000),
    LIST_PLACEMENT_OPTIONS(HttpMethod.GET, Paths.PLACEMENT_OPTIONS, Rate.of(2, 6), HERE, 20),
    GENERATE_PLACEMENT_OPTIONS(HttpMethod.POST, Paths.PLACEMENT_OPTIONS, Rate.of(2, 2), HERE),
    CONFIRM_PLACEMENT_OPTION(HttpMethod.POST, Paths.PLACEMENT_OPTION + "/confirmation", Rate.of(2, 2), HERE),
    GET_SHIPMENT(HttpMethod.GET, Paths.SHIPMENT, Rate.of(2, 6), HERE),
    LIST_SHIPMENT_BOXES(HttpMethod.GET, Paths.SHIPMENT + "/boxes", Rate.of(2, 30), HERE, 1_000),
    LIST_SHIPMENT_CONTENT_UPDATE_PREVIEWS(HttpMethod.GET, Paths.PREVIEWS, Rate.of(2, 30), HERE, 20),
    GENERATE_SHIPMENT_CONTENT_UPDATE_PREVIEWS(HttpMethod.POST, Paths.PREVIEWS, Rate.of(2, 30), HERE),
    GET_SHIPMENT_CONTENT_UPDATE_PREVIEW(HttpMethod.GET, Paths.PREVIEW, Rate.of(2, 30), HERE),
    CONFIRM_SHIPMENT_CONTENT_UPDATE_PREVIEW(HttpMethod.POST, Paths.PREVIEW + "/confirmation", Rate.of(2, 30), HERE),
    GET_DELIVERY_CHALLAN_DOCUMENT(
            HttpMethod.GET, Paths.SHIPMENT + "/deliveryChallanDocument", Rate.of(2, 6), ELSEWHERE),
    LIST_DELIVERY_WINDOW_OPTIONS(HttpMethod.GET, Paths.WINDOWS, Rate.of(2, 30), HERE, 100),
    GENERATE_DELIVERY_WINDOW_OPTIONS(HttpMethod.POST, Paths.WINDOWS, Rate.of(2, 30), HERE),
    CONFIRM_DELIVERY_WINDOW_OPTIONS(
            HttpMethod.POST, Paths.WINDOWS + "/{" + Paths.WINDOW + "}/confirmation", Rate.of(2, 30), HERE),
    LIST_SHIPMENT_ITEMS(HttpMethod.GET, Paths.SHIPMENT + "/items", Rate.of(2, 30), HERE, 1_000),
    UPDATE_SHIPMENT_NAME(HttpMethod.PUT, Paths.SHIPMENT + "/name", Rate.of(2, 30), HERE),
    LIST_SHIPMENT_PALLETS(HttpMethod.GET, Paths.SHIPMENT + "/pallets", Rate.of(2, 30), HERE, 1_000),
    CANCEL_SELF_SHIP_APPOINTMENT(
            HttpMethod.PUT, Paths.SHIPMENT + "/selfShipAppointmentCancellation", Rate.UNKNOWN, ELSEWHERE),
    GET_SELF_SHIP_APPOINTMENT_SLOTS(HttpMethod.GET, Paths.SLOTS, Rate.UNKNOWN, ELSEWHERE, 100),
    GENERATE_SELF_SHIP_APPOINTMENT_SLOTS(HttpMethod.POST, Paths.SLOTS, Rate.UNKNOWN, ELSEWHERE),
    SCHEDULE_SELF_SHIP_APPOINTMENT(HttpMethod.POST, Paths.SLOTS + "/{slotId}/schedule", Rate.UNKNOWN, ELSEWHERE),
    UPDATE_SHIPMENT_SOURCE_ADDRESS(HttpMethod.PUT, Paths.SHIPMENT + "/sourceAddress", Rate.of(2, 30), HERE),
    UPDATE_SHIPMENT_TRACKING_DETAILS(HttpMethod.PUT, Paths.SHIPMENT + "/trackingDetails", Rate.of(2, 2), HERE),
    LIST_TRANSPORTATION_OPTIONS(HttpMethod.GET, Paths.TRANSPORTATION, Rate.of(2, 6), HERE, 20),
    GENERATE_TRANSPORTATION_OPTIONS(HttpMethod.POST, Paths.TRANSPORTATION, Rate.of(2, 2), HERE),
    CONFIRM_TRANSPORTATION_OPTIONS(HttpMethod.POST, Paths.TRANSPORTATION + "/confirmation", Rate.of(2, 2), HERE),
    LIST_ITEM_COMPLIANCE_DETAILS(HttpMethod.GET, Paths.COMPLIANCE, Rate.of(2, 6), ELSEWHERE),
    UPDATE_ITEM_COMPLIANCE_DETAILS(HttpMethod.PUT, Paths.COMPLIANCE, Rate.of(2, 6), ELSEWHERE),
    CREATE_MARKETPLACE_ITEM_LABELS(HttpMethod.POST, Paths.ITEMS + "/labels", Rate.of(2, 30), HERE),
    LIST_PREP_DETAILS(HttpMethod.GET, Paths.PREP_DETAILS, Rate.UNKNOWN, HERE),
    SET_PREP_DETAILS(HttpMethod.POST, Paths.PREP_DETAILS, Rate.of(2, 30), HERE),
    GET_INBOUND_OPERATION_STATUS(HttpMethod.GET, Paths.BASE + "/operations/{operationId}", Rate.of(2, 6), HERE),
    GET_LABELS(HttpMethod.GET, Paths.V0_SHIPMENT + "/labels", Rate.of(2, 30), HERE),
    GET_BILL_OF_LADING(HttpMethod.GET, Paths.V0_SHIPMENT + "/billOfLading", Rate.of(2, 30), HERE),
    GET_SHIPMENTS(HttpMethod.GET, Paths.V0 + "/shipments", Rate.of(2, 30), HERE),
    GET_SHIPMENT_ITEMS_BY_SHIPMENT_ID(HttpMethod.GET, Paths.V0_SHIPMENT + "/items", Rate.of(2, 30), HERE),
    GET_SHIPMENT_ITEMS(HttpMethod.GET, Paths.V0 + "/shipmentItems", Rate.of(2, 30), HERE),
    GET_PREP_INSTRUCTIONS(HttpMethod.GET, Paths.V0 + "/prepInstructions", Rate.of(2, 30), ELSEWHERE);

    /** The start of all paths of the version that is named after its date. */
    public static final String BASE = Paths.BASE;

    /** The start of all paths of the version before. */
    public static final String V0 = Paths.V0;

    /** The name of a placement option in paths. */
    public static final String PLACEMENT_OPTION_NAME = Paths.OPTION;

    /** The name of a packing option in paths. */
    public static final String PACKING_OPTION_NAME = Paths.PACKING_OPTION;

    /** The name of a packing group in paths. */
    public static final String PACKING_GROUP_NAME = Paths.GROUP;

    /** The name of a delivery window in paths. */
    public static final String DELIVERY_WINDOW_NAME = Paths.WINDOW;

    /** The name of a preview of a shipment's contents in paths. */
    public static final String PREVIEW_NAME = Paths.PREVIEW_ID;

    private static final Pattern WORD_END = Pattern.compile("_(.)");

    private static final class Paths {
        static final String BASE = "/inbound/fba/2024-03-20";
        static final String PLANS = BASE + "/inboundPlans";
        static final String PLAN = PLANS + "/{" + Request.WORKFLOW + "}";
        static final String GROUP = "packingGroupId";
        static final String PACKING_OPTION = "packingOptionId";
        static final String PACKING_GROUP = PLAN + "/packingGroups/{" + GROUP + "}";
        static final String PACKING_OPTIONS = PLAN + "/packingOptions";
        static final String PLACEMENT_OPTIONS = PLAN + "/placementOptions";
        static final String OPTION = "placementOptionId";
        static final String PLACEMENT_OPTION = PLACEMENT_OPTIONS + "/{" + OPTION + "}";
        static final String SHIPMENT = PLAN + "/shipments/{" + Request.PLANNED_SHIPMENT + "}";
        static final String PREVIEWS = SHIPMENT + "/contentUpdatePreviews";
        static final String PREVIEW_ID = "contentUpdatePreviewId";
        static final String PREVIEW = PREVIEWS + "/{" + PREVIEW_ID + "}";
        static final String WINDOW = "deliveryWindowOptionId";
        static final String WINDOWS = SHIPMENT + "/deliveryWindowOptions";
        static final String SLOTS = SHIPMENT + "/selfShipAppointmentSlots";
        static final String TRANSPORTATION = PLAN + "/transportationOptions";
        static final String ITEMS = BASE + "/items";
        static final String COMPLIANCE = ITEMS + "/compliance";
        static final String PREP_DETAILS = ITEMS + "/prepDetails";
        static final String V0 = "/fba/inbound/v0";
        static final String V0_SHIPMENT = V0 + "/shipments/{" + Request.SHIPMENT + "}";
    }

    private final HttpMethod method;
    private final String path;
    private final Rate rate;
    private final Availability availability;
    private final OptionalInt maxPageSize;

    InboundOperation(HttpMethod method, String path, Rate rate, Availability availability) {
        this(method, path, rate, availability, OptionalInt.empty());
    }

    InboundOperation(HttpMethod method, String path, Rate rate, Availability availability, int maxPageSize) {
        this(method, path, rate, availability, OptionalInt.of(maxPageSize));
    }

    InboundOperation(HttpMethod method, String path, Rate rate, Availability availability, OptionalInt maxPageSize) {
        this.method = method;
        this.path = path;
        this.rate = rate;
        this.availability = availability;
        this.maxPageSize = maxPageSize;
    }

    @Override
    public String method() {
        return method.name();
    }

    @Override
    public String path() {
        return path;
    }

    /** Returns whether it changes nothing. */
    public boolean isRead() {
        return method == HttpMethod.GET;
    }

    public Rate rate() {
        return rate;
    }

    public Availability availability() {
        return availability;
    }

    /** Returns the most entries of a page; empty if it has no pages. */
    public OptionalInt maxPageSize() {
        return maxPageSize;
    }

    /** Returns its name in the API, for example {@code listInboundPlans}. */
    public String operationId() {
        return WORD_END.matcher(name().toLowerCase(Locale.ROOT))
                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    /** Returns its name in messages, for example {@code ListInboundPlans}. */
    public String title() {
        String name = operationId();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
