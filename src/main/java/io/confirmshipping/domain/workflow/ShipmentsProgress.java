package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.explanation.AwaitedCode.CARRIER_BRINGS;
import static io.confirmshipping.domain.explanation.AwaitedCode.CENTERS_RECEIVE;
import static io.confirmshipping.domain.explanation.AwaitedCode.ENTER_TRACKING;
import static io.confirmshipping.domain.explanation.AwaitedCode.HAND_OVER;
import static io.confirmshipping.domain.explanation.AwaitedCode.SHIP_DATE_IS;
import static io.confirmshipping.domain.explanation.AwaitedCode.SHIP_DATE_WAS;
import static io.confirmshipping.domain.explanation.AwaitedCode.SOME_SHIPMENTS;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipping.ShipDateWindow;
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
            return handOver(
                    (shipDates.isPast(choice.shipDate(), now) ? SHIP_DATE_WAS : SHIP_DATE_IS).of(choice.shipDate()));
        }
        if (isAny(WITH_CARRIER)) {
            return Progress.at(Step.DELIVERY, NextStep.Kind.DELIVERY, CARRIER_BRINGS.of(those(WITH_CARRIER)));
        }
        if (isAny(AT_CENTER)) {
            return Progress.at(Step.RECEIVING, NextStep.Kind.RECEIVING, CENTERS_RECEIVE.of(those(AT_CENTER)));
        }
        return Progress.ended(Step.CLOSED);
    }

    private Progress handOver(Explanation shipDate) {
        boolean trackingIsMissing = !choice.method().isPartnered() && isAny(WITHOUT_TRACKING);
        return trackingIsMissing
                ? Progress.at(
                        Step.HAND_OVER,
                        NextStep.Kind.TRACKING,
                        ENTER_TRACKING.of(those(WITHOUT_TRACKING)).then(shipDate))
                : Progress.at(
                        Step.HAND_OVER,
                        NextStep.Kind.HAND_OVER,
                        HAND_OVER.of(those(WITH_SELLER)).then(shipDate));
    }

    private boolean isAny(Predicate<ShipmentStatus> status) {
        return shipments.stream().map(ConfirmedShipment::status).anyMatch(status);
    }

    private Explanation those(Predicate<ShipmentStatus> status) {
        List<String> centers = shipments.stream()
                .filter(shipment -> status.test(shipment.status()))
                .map(ConfirmedShipment::warehouseId)
                .toList();
        return SOME_SHIPMENTS.of(centers.size(), shipments.size(), centers);
    }
}
