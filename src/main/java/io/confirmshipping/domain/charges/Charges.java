package io.confirmshipping.domain.charges;

import org.joda.money.Money;

/**
 * What a workflow costs, estimated until it is accepted. All parts have the currency of the marketplace.
 *
 * @param shipping by partnered carriers, due at confirmation
 * @param prep due on receipt
 * @param labeling due on receipt
 * @param placement due on receipt
 */
public record Charges(Money shipping, Money prep, Money labeling, Money placement) {

    public Money total() {
        return shipping.plus(dueOnReceipt());
    }

    public Money dueAtConfirmation() {
        return shipping;
    }

    public Money dueOnReceipt() {
        return prep.plus(labeling).plus(placement);
    }
}
