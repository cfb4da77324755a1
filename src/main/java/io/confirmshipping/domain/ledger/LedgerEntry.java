package io.confirmshipping.domain.ledger;

import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.identity.ShipmentId;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One movement of what a seller owes.
 *
 * @param shipment that it is for; empty if it is for the whole workflow
 * @param value above zero; the type says in which direction, or that it is kept
 */
public record LedgerEntry(
        Instant at, Type type, ChargeTarget target, Optional<ShipmentId> shipment, Money value, Explanation reason) {

    /** @throws IllegalArgumentException if the value is not above zero */
    public LedgerEntry {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("An entry of " + value);
        }
    }

    /** The subject of a charge; one sum is owed for each. */
    public record Subject(ChargeTarget target, Optional<ShipmentId> shipment) {

        /** Returns the shipping of one shipment. */
        public static Subject shipping(ShipmentId shipment) {
            return new Subject(ChargeTarget.SHIPPING, Optional.of(shipment));
        }
    }

    /** The direction of an entry. */
    public enum Type {
        /** The seller owes more. */
        CHARGE,
        /** The seller owes less: it is paid back, or was not paid yet and never will be due. */
        REFUND,
        /** The seller owes the same: it was paid and is not paid back. */
        KEPT
    }

    /** Returns how much more the seller owes: negative for a refund, zero for what is kept. */
    Money effect() {
        return switch (type) {
            case CHARGE -> value;
            case REFUND -> value.negated();
            case KEPT -> Money.zero(value.getCurrencyUnit());
        };
    }

    Subject subject() {
        return new Subject(target, shipment);
    }

    static LedgerEntry of(Subject subject, Type type, Money value, Instant now, Explanation reason) {
        return new LedgerEntry(now, type, subject.target(), subject.shipment(), value, reason);
    }
}
