package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.charges.Charges;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A seller's acceptance of charges and of a way to ship.
 *
 * @param shipping the accepted choice; its ship date may change afterwards
 * @param voidableUntil the first instant at which shipping is no longer refunded; empty with an own carrier
 */
public record Confirmation(
        ShippingChoice shipping, Charges accepted, Instant confirmedAt, Optional<Instant> voidableUntil) {

    /** Returns whether shipping is still refunded; an own carrier has nothing to refund. Source: rules.md#rule-12 and rules.md#rule-13. */
    boolean isVoidableAt(Instant now) {
        return voidableUntil.map(now::isBefore).orElse(true);
    }

    Confirmation withShipDate(LocalDate date) {
        return new Confirmation(shipping.withShipDate(date), accepted, confirmedAt, voidableUntil);
    }
}
