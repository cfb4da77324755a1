package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.placement.Offer;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A placement option and the total that the seller saw for it. Source: rules.md#rule-9.
 */
record Acceptance(PlacementOptionId option, Money total) {

    /** @throws CommandRefused charges-changed */
    void checkTotal(Charges charges) {
        checkTotal(charges, RefusedCode.TOTAL_CHANGED);
    }

    /**
     * Checks what is due on receipt.
     *
     * @throws CommandRefused charges-changed
     */
    void checkDueOnReceipt(Charges charges) {
        checkTotal(charges, RefusedCode.DUE_ON_RECEIPT_CHANGED);
    }

    private void checkTotal(Charges charges, RefusedCode changed) {
        if (!charges.total().equals(total)) {
            throw new CommandRefused(Refusal.because(RefusalCode.CHARGES_CHANGED, changed.of(charges.total(), total))
                    .with("acceptedTotal", total)
                    .with("newTotal", charges.total()));
        }
    }

    /**
     * Returns the choice that is to be confirmed.
     *
     * @throws CommandRefused unknown-placement-option, shipping-not-chosen
     */
    ShippingChoice chosen(Optional<ShippingChoice> choice, Offer offer) {
        return choice.orElseThrow(() -> {
            offer.option(option);
            return new CommandRefused(RefusalCode.SHIPPING_NOT_CHOSEN, RefusedCode.CHOOSE_SHIPPING_FIRST.of());
        });
    }
}
