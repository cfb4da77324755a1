package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.charges.QuotedHandlingRates;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.marketplace.Requoting;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import io.confirmshipping.domain.shipping.ShippingRules;

/**
 * A seller's quantity edit of a confirmed shipment, with the rules and prices that apply to it.
 *
 * @param shipment a shipment of the workflow, with the current contents of its boxes
 * @param confirmed the units and the fee that the whole workflow is charged for on receipt, as of its confirmation
 * @param prices of preparing and labeling a unit, with which the workflow was quoted
 * @param requoting prices shipping again
 */
public record QuantityEditRequest(
        PackedShipment shipment,
        QuantityEdit edit,
        ShippingRules rules,
        ChargedOnReceipt confirmed,
        QuotedHandlingRates prices,
        Requoting requoting) {

    /** Returns whether a box of the shipment can travel as it was confirmed to. */
    boolean travels(BoxGroup group) {
        ConfirmedShipment confirmed = shipment.shipment();
        return requoting.travels(confirmed.method(), confirmed.warehouseId(), group);
    }
}
