package io.confirmshipping.domain.workflow;

import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What cancelling gave back.
 *
 * @param refunded of the shipping charges
 * @param kept of the shipping charges; charges due on receipt are never owed after cancelling
 */
public record Cancellation(Instant cancelledAt, Money refunded, Money kept) {

    /** @param confirmation empty if nothing was confirmed, so nothing was owed */
    static Cancellation of(Optional<Confirmation> confirmation, Money nothing, Instant now) {
        return confirmation
                .map(confirmed -> {
                    Money paid = confirmed.accepted().dueAtConfirmation();
                    return confirmed.isVoidableAt(now)
                            ? new Cancellation(now, paid, nothing)
                            : new Cancellation(now, nothing, paid);
                })
                .orElseGet(() -> new Cancellation(now, nothing, nothing));
    }
}
