package io.confirmshipping.domain.ledger;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.InquiryCode;
import io.confirmshipping.domain.identity.ShipmentId;
import java.time.Instant;
import org.joda.money.Money;

/**
 * A payment of the operator for missing units. It is information: it is paid apart from what the seller owes, and never nets
 * with it. Source: rules.md#rule-40.
 *
 * @param units that were claimed
 * @param value above zero
 */
public record Reimbursement(ShipmentId shipment, Instant at, String msku, int units, Money value) {

    /** @throws IllegalArgumentException if the value is not above zero */
    public Reimbursement {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("A reimbursement of " + value);
        }
    }

    public Explanation reason() {
        return InquiryCode.REIMBURSEMENT_IS_APART.of(units, msku);
    }
}
