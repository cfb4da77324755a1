package io.confirmshipping.function.field;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.FieldError;
import java.util.List;

/** Names what is wrong by the fields of this API's requests, for example {@code boxes[2].items[0].msku}. */
public final class FieldPath {

    private FieldPath() {}

    public static List<FieldError> named(List<FieldError> errors) {
        return errors.stream().map(error -> error.named(FieldPath::name)).toList();
    }

    /** Returns the name of a field. */
    public static String name(CommandPart part) {
        return switch (part) {
            case NAME -> "name";
            case MARKETPLACE -> "marketplaceId";
            case SOURCE -> "sourceAddress";
            case COUNTRY -> "countryCode";
            case STATE -> "stateOrProvinceCode";
            case POSTAL_CODE -> "postalCode";
            case ITEMS -> "items";
            case SKU -> "msku";
            case QUANTITY -> "quantity";
            case BOXES -> "boxes";
            case BOX -> "boxId";
            case DIMENSIONS -> "dimensions";
            case LENGTH -> "length";
            case WIDTH -> "width";
            case HEIGHT -> "height";
            case WEIGHT -> "weight";
            case MAX_LOAD -> "maxLoad";
            case PALLETS -> "pallets";
            case SHIPMENTS -> "shipments";
            case SHIPMENT -> "shipmentId";
            case MODE -> "shippingMode";
            case SOLUTION -> "shippingSolution";
            case CONFIGURATIONS -> "shipmentTransportationConfigurations";
            case SELECTIONS -> "transportationSelections";
            case TRANSPORTATION_OPTION -> "transportationOptionId";
            case DELIVERY_WINDOW -> "deliveryWindowOptionId";
            case TRACKED_BOXES -> "spdTrackingItems";
            case TRACKING_NUMBER -> "trackingId";
            case REPORTED_AT -> "at";
            case REIMBURSEMENT -> "amount";
        };
    }
}
