package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import java.time.Instant;
import java.util.Optional;

/** Decides whether what was paid for shipping is refunded at this instant. Source: rules.md#rule-12. */
record ShippingRefund(Confirmation confirmation, Instant now) {

    /** Returns the reason why what was paid for this shipment is kept; empty if it is refunded, or nothing was paid. */
    Optional<String> keptBecause(ConfirmedShipment shipment) {
        if (shipment.method().isPartnered() && shipment.status().isOnItsWay()) {
            return Optional.of("%s has taken shipment %s, so its shipping is not refunded"
                    .formatted(shipment.carrier().name(), shipment.id()));
        }
        return confirmation
                .voidableUntil()
                .filter(end -> !confirmation.isVoidableAt(now))
                .map("the void window ended at %s, so shipping is not refunded"::formatted);
    }
}
