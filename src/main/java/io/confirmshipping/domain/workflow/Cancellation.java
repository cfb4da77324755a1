package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.ledger.Ledger;
import java.time.Instant;
import org.joda.money.Money;

/**
 * The outcome of cancelling: when, and how much of the shipping charges was given back.
 *
 * @param refunded of the shipping charges
 * @param kept of the shipping charges; charges due on receipt are never owed after cancelling
 */
public record Cancellation(Instant cancelledAt, Money refunded, Money kept) {

    static Cancellation of(Ledger before, Ledger after, Instant now) {
        Money kept = after.owed(ChargeTarget.SHIPPING);
        return new Cancellation(now, before.owed(ChargeTarget.SHIPPING).minus(kept), kept);
    }
}
