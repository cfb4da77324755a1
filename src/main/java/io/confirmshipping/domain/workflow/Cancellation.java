package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.ledger.Ledger;
import java.time.Instant;
import org.joda.money.Money;

/**
 * The time and the refund of a cancellation.
 *
 * @param refunded the refunded part of the shipping charges
 * @param kept the part of the shipping charges that is not refunded; charges due on receipt are no longer owed
 */
public record Cancellation(Instant cancelledAt, Money refunded, Money kept) {

    static Cancellation of(Ledger before, Ledger after, Instant now) {
        Money kept = after.owed(ChargeTarget.SHIPPING);
        return new Cancellation(now, before.owed(ChargeTarget.SHIPPING).minus(kept), kept);
    }
}
