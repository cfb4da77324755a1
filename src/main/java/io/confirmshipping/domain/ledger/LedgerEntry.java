package io.confirmshipping.domain.ledger;

import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.identity.ShipmentId;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One movement of what a seller owes.
 *
 * @param shipment that it is for; empty if it is for the whole workflow
 * @param value above zero; the type says in which direction
 */
public record LedgerEntry(
        Instant at, Type type, ChargeTarget target, Optional<ShipmentId> shipment, Money value, String reason) {

    /** @throws IllegalArgumentException if the value is not above zero */
    public LedgerEntry {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("An entry of " + value);
        }
    }

    /** The subject of a charge; one sum is owed for each. */
    public record Subject(ChargeTarget target, Optional<ShipmentId> shipment) {}

    /** The direction of an entry. */
    public enum Type {
        /** The seller owes more. */
        CHARGE,
        /** The seller owes less: it is paid back, or was not paid yet and never will be due. */
        REFUND
    }

    /** Returns the value, negative for a refund. */
    Money effect() {
        return type == Type.CHARGE ? value : value.negated();
    }

    Subject subject() {
        return new Subject(target, shipment);
    }

    /** Returns whether both concern the same charge. */
    boolean concernsSameAs(LedgerEntry other) {
        return subject().equals(other.subject());
    }

    LedgerEntry refund(Money refunded, Instant now, String why) {
        return new LedgerEntry(now, Type.REFUND, target, shipment, refunded, why);
    }
}
