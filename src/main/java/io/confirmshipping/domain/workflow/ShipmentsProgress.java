package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipping.ShipDateWindow;
import io.confirmshipping.domain.text.CountText;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** The progress of a confirmed workflow: that of the shipment that is furthest behind. */
record ShipmentsProgress(ShippingChoice choice, List<ConfirmedShipment> shipments) {

    private static final Predicate<ShipmentStatus> WITHOUT_TRACKING = ShipmentStatus.WORKING::equals;
    private static final Predicate<ShipmentStatus> WITH_SELLER = status -> !status.isOnItsWay();
    private static final Predicate<ShipmentStatus> WITH_CARRIER =
            status -> status.isOnItsWay() && status.compareTo(ShipmentStatus.DELIVERED) < 0;
    private static final Predicate<ShipmentStatus> AT_CENTER =
            status -> status.compareTo(ShipmentStatus.DELIVERED) >= 0 && status != ShipmentStatus.CLOSED;

    Progress asOf(ShipDateWindow shipDates, Instant now) {
        if (isAny(WITH_SELLER)) {
            return handOver(shipDates.isPast(choice.shipDate(), now) ? "was" : "is");
        }
        if (isAny(WITH_CARRIER)) {
            return Progress.at(
                    Step.DELIVERY, NextStep.What.DELIVERY, "The carrier brings %s.".formatted(those(WITH_CARRIER)));
        }
        if (isAny(AT_CENTER)) {
            return Progress.at(
                    Step.RECEIVING,
                    NextStep.What.RECEIVING,
                    "The fulfillment centers receive %s.".formatted(those(AT_CENTER)));
        }
        return Progress.ended(Step.CLOSED);
    }

    /** @param is {@code is} or {@code was} */
    private Progress handOver(String is) {
        boolean trackingIsMissing = !choice.method().isPartnered() && isAny(WITHOUT_TRACKING);
        return trackingIsMissing
                ? Progress.at(
                        Step.HAND_OVER,
                        NextStep.What.TRACKING,
                        "Enter the tracking of %s. The ship date %s %s."
                                .formatted(those(WITHOUT_TRACKING), is, choice.shipDate()))
                : Progress.at(
                        Step.HAND_OVER,
                        NextStep.What.HAND_OVER,
                        "Hand over %s to the carrier. The ship date %s %s."
                                .formatted(those(WITH_SELLER), is, choice.shipDate()));
    }

    private boolean isAny(Predicate<ShipmentStatus> status) {
        return shipments.stream().map(ConfirmedShipment::status).anyMatch(status);
    }

    /** Returns text like {@code 2 of 4 shipments (to ONT8, MDW2)}. */
    private String those(Predicate<ShipmentStatus> status) {
        List<String> centers = shipments.stream()
                .filter(shipment -> status.test(shipment.status()))
                .map(ConfirmedShipment::warehouseId)
                .toList();
        return "%d of %s (to %s)"
                .formatted(
                        centers.size(),
                        CountText.of(shipments.size(), "shipment", "shipments"),
                        String.join(", ", centers));
    }
}
