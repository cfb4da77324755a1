package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.LedgerCode;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import java.time.Instant;
import java.util.Optional;

/** Decides whether what was paid for shipping is refunded at this instant. Source: rules.md#rule-12. */
record ShippingRefund(Confirmation confirmation, Instant now) {

    /** Returns the reason why what was paid for this shipment is kept; empty if it is refunded, or nothing was paid. */
    Optional<Explanation> keptBecause(ConfirmedShipment shipment) {
        if (shipment.method().isPartnered() && shipment.status().isOnItsWay()) {
            return Optional.of(LedgerCode.CARRIER_HAS_SHIPMENT.of(
                    shipment.carrier().name(), shipment.id().value()));
        }
        return confirmation
                .voidableUntil()
                .filter(end -> !confirmation.isVoidableAt(now))
                .map(LedgerCode.VOID_WINDOW_ENDED::of);
    }
}
