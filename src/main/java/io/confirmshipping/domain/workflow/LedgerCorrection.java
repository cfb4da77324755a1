package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.charges.ChargeLine;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.charges.PlacementFeeChange;
import io.confirmshipping.domain.charges.QuotedHandlingRates;
import io.confirmshipping.domain.explanation.ChargeCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.ledger.Ledger;
import io.confirmshipping.domain.ledger.LedgerEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Corrects the ledger of a confirmed workflow to its current charges. Every difference becomes an entry, except a refund of
 * shipping that can no longer be voided.
 *
 * @param workflow the workflow before the change
 */
record LedgerCorrection(Confirmed workflow, Ledger ledger, Instant now) {

    private static final List<ChargeTarget> ON_RECEIPT =
            List.of(ChargeTarget.PREP, ChargeTarget.LABELING, ChargeTarget.PLACEMENT);

    static LedgerCorrection of(Confirmed workflow, Instant now) {
        return new LedgerCorrection(workflow, workflow.ledger(), now);
    }

    /**
     * Corrects the shipping charges of one shipment. An increase is charged at any time. A decrease is refunded only while
     * shipping can be voided and the shipment is not on its way. Source: rules.md#rule-12 and rules.md#rule-16.
     *
     * @param quoted the charges with the current cost of shipping
     */
    LedgerCorrection shipping(ShipmentId shipment, Charges quoted, Explanation because) {
        LedgerEntry.Subject subject = LedgerEntry.Subject.shipping(shipment);
        Money difference = quoted.shippingOf(shipment).minus(ledger.owed(subject));
        if (difference.isNegative() && !isRefundable(shipment)) {
            return this;
        }
        Explanation formula = quoted.shipping(shipment).map(ChargeLine::reason).orElseGet(ChargeCode.FREE::of);
        return with(ledger.correct(subject, difference, now, because, formula));
    }

    private boolean isRefundable(ShipmentId planned) {
        ShippingRefund refund = new ShippingRefund(workflow.confirmation(), now);
        return workflow.confirmedShipments()
                .find(planned)
                .flatMap(refund::keptBecause)
                .isEmpty();
    }

    /**
     * Corrects the charges on receipt. A unit is prepared and labeled at the price of the rate card, and placed at the fee of
     * its box.
     *
     * @param placement what changes of the fee of placing
     * @param because what has happened
     * @param charged the units and the fee that the whole workflow is charged for on receipt until now
     * @param due the same from now on
     */
    LedgerCorrection onReceipt(
            QuotedHandlingRates prices,
            PlacementFeeChange placement,
            Explanation because,
            ChargedOnReceipt charged,
            ChargedOnReceipt due) {
        Ledger corrected = ledger;
        for (ChargeTarget target : ON_RECEIPT) {
            corrected = corrected.correct(
                    new LedgerEntry.Subject(target, Optional.empty()),
                    prices.difference(target, charged, due),
                    now,
                    because,
                    prices.change(target, charged, due, placement.explanation()));
        }
        return with(corrected);
    }

    private LedgerCorrection with(Ledger corrected) {
        return new LedgerCorrection(workflow, corrected, now);
    }
}
